import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Attempts } from '@/components/app/attempt';
import { BackupContext, type BackupServices } from '@/components/backup/backup-context';
import { BackupReminder } from '@/components/backup/backup-reminder';
import { KeepingContext } from '@/components/keeping/keeping-context';
import { KeepingSection } from '@/components/keeping/keeping-section';
import { RetentionContext } from '@/components/retention/retention-context';
import { writeBackup } from '@/core/backup/backup';
import { emptyFile } from '@/core/interview/empty-file';
import { DAY_MS } from '@/core/interview/interview';
import type { Every } from '@/core/keeping/automatic-backup';
import type { SetAside } from '@/core/keeping/set-aside';
import { emptyReport, type RestoreReport } from '@/core/full-backup/report';
import { noRows, RefusedBackup } from '@/core/full-backup/rows';
import { NO_PANEL } from '@/core/panel/panel-records';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { createBackupStore, type BackupFolder } from '@/stores/backup-store';
import type { BackupWork } from '@/stores/full-backup/backup-work';
import type { Gateway } from '@/stores/gateway';
import { createRetention } from '@/stores/retention';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';

const PASSPHRASE = 'seven quiet lamps';
const MERGE: RestoreReport = {
  ...emptyReport(),
  interviews: { ...emptyReport().interviews, new: 2, here: 1, erased: 1, gone: 1 },
  conflicts: [
    {
      kind: 'interview',
      key: 'interview-1',
      wins: 'here',
      hereAt: CALL_AT,
      backupAt: CALL_AT - DAY_MS,
      interview: {
        candidate: { name: 'Robin Okafor', username: 'robin', userId: 3 },
        role: 'backend',
        level: 'senior',
      },
    },
  ],
};
const REPLACE: RestoreReport = { ...emptyReport(), leaving: 3 };

interface Scene {
  backedUpAt?: number | null;
  changed?: boolean;
  encrypted?: boolean;
  aside?: SetAside[];
  every?: Every;
  folder?: BackupFolder | null;
}

/** The page over the real store; files and the database are the test's own. */
function show({
  backedUpAt = null,
  changed = true,
  encrypted = false,
  aside = [],
  every = 'never',
  folder,
}: Scene = {}) {
  const state = { id: 'state' as const, backedUpAt, remindAfter: null as number | null, purgedAt: null };
  const did: string[] = [];
  const saved: string[] = [];
  const downloads: string[] = [];
  const answers: Record<string, (ask: never) => unknown> = {
    'keeping.load': () => ({ state, changed }),
    'keeping.backed-up': ({ at }: { at: number }) => ((state.backedUpAt = at), {}),
    'keeping.remind-after': ({ at }: { at: number }) => ((state.remindAfter = at), {}),
    'settings.load': () => ({ settings: DEFAULT_SETTINGS, unread: [] }),
    'settings.save': () => did.push('settings'),
    'host.list': () => [],
    'retention.list': () => ({
      interviews: [],
      notices: [],
      erasures: [],
      unused: 0,
      sweep: { state: 'none' },
    }),
    'full-backup.take-over': ({ mode }: { mode: string }) => {
      did.push(mode);
      return mode === 'merge' ? MERGE : REPLACE;
    },
  };
  const gateway: Gateway = {
    request: (name, ask) => Promise.resolve(answers[name]?.(ask as never) as never),
    subscribe: () => () => undefined,
  };
  const work: BackupWork = {
    write: (_beside, { passphrase }) => {
      did.push(`write ${passphrase ?? 'open'}`);
      return Promise.resolve({ file: new Blob(['x']), rows: noRows() });
    },
    check: (file) => {
      if (file.size === 1) return Promise.reject(new RefusedBackup('This backup is cut off.'));
      const encryption = encrypted
        ? { iterations: 1, salt: new Uint8Array(), nonce: new Uint8Array() }
        : null;
      return Promise.resolve({
        file,
        header: { createdAt: CALL_AT, encryption },
        headerHash: new Uint8Array(),
        parts: [],
      });
    },
    stage: (_sound, passphrase) => {
      if (encrypted && passphrase !== PASSPHRASE)
        return Promise.reject(new RefusedBackup('Without the passphrase nothing can open it.'));
      return Promise.resolve({
        id: 'stage-1',
        beside: { settings: { ...DEFAULT_SETTINGS }, hosts: ['https://gitlab.example.com/*'] },
        plan: (mode) => Promise.resolve(mode === 'merge' ? MERGE : REPLACE),
        discard: () => Promise.resolve(void did.push('discard')),
      });
    },
    measure: () => Promise.resolve([]),
  };
  const chosen = { every };
  const now = () => CALL_AT;
  const left = [...aside];
  const backups: BackupServices = {
    backupStore: createBackupStore({
      gateway,
      work: () => Promise.resolve(work),
      now,
      save: (name) => saved.push(name),
      loadEvery: () => Promise.resolve(chosen.every),
      saveEvery: (one) => Promise.resolve(void (chosen.every = one)),
    }),
    now,
    download: (name, _mime, text) => downloads.push(`${name} ${text.length}`),
    chooseFolder: folder === undefined ? null : () => Promise.resolve(folder),
    measure: () =>
      Promise.resolve([
        { table: 'notes', rows: 1_234, bytes: 5_600_000 },
        { table: 'drafts', rows: 0, bytes: 0 },
      ]),
    listAside: () =>
      Promise.resolve(
        left.map(({ contents: _contents, ...rest }) => ({ ...rest, interview: makeInterview() })),
      ),
    loadAside: (id) => Promise.resolve(left.find((one) => one.id === id) ?? null),
    removeAside: (id) =>
      Promise.resolve(
        void left.splice(
          left.findIndex((one) => one.id === id),
          1,
        ),
      ),
  };
  const keeping = { browserKind: 'chromium' as const, usedBytes: () => Promise.resolve(7_000_000) };
  render(
    <KeepingContext value={keeping}>
      <BackupContext value={backups}>
        <RetentionContext
          value={{ retention: createRetention(gateway, now), now, download: backups.download }}
        >
          <Attempts>
            <BackupReminder />
            <KeepingSection />
          </Attempts>
        </RetentionContext>
      </BackupContext>
    </KeepingContext>,
  );
  return { user: userEvent.setup(), did, saved, downloads, store: backups.backupStore };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
async function choose(user: ReturnType<typeof userEvent.setup>, text = 'a backup') {
  await user.upload(screen.getByLabelText('Backup of everything'), new File([text], 'a.scbackup'));
}

describe('backing up everything', () => {
  it('encrypts unless it is told not to, and asks for a passphrase worth it', async () => {
    const { user, did, saved } = show();
    const here = part('Back up everything');
    const button = here.getByRole('button', { name: 'Download the backup' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(here.getByLabelText('Passphrase'), 'too short');
    await user.type(here.getByLabelText('Passphrase again'), 'too short');
    expect(button).toHaveProperty('disabled', true);
    await user.clear(here.getByLabelText('Passphrase'));
    await user.clear(here.getByLabelText('Passphrase again'));
    await user.type(here.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(here.getByLabelText('Passphrase again'), PASSPHRASE);
    await user.click(button);
    expect(await here.findByText('The backup was written.')).toBeTruthy();
    expect(did).toEqual([`write ${PASSPHRASE}`]);
    expect(saved).toEqual(['second-chair-full-backup-2026-11-24-1500.scbackup']);
    expect(here.getByLabelText('Passphrase')).toHaveProperty('value', '');
  });

  it('says in words and in the file’s name what is not encrypted', async () => {
    const { user, saved } = show();
    const here = part('Back up everything');
    await user.click(here.getByLabelText('Encrypt it with a passphrase'));
    expect(here.getByText(/^Whoever has the file can read everything/)).toBeTruthy();
    await user.click(here.getByRole('button', { name: 'Download the backup' }));
    await here.findByText('The backup was written.');
    expect(saved[0]).toContain('-not-encrypted');
  });
});

describe('restoring', () => {
  it('shows what will happen before anything does, and merges', async () => {
    const { user, did } = show();
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    expect(form.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 interviews: new here',
      '1 interview: newer here, and stay; what the backup has is kept beside as a version',
      '1 interview: erased here, and not brought back',
      '1 interview: erased where the backup was made, and erased here with it',
    ]);
    await user.click(form.getByRole('button', { name: 'On both sides, and not the same (1)' }));
    expect(form.getByText(/Robin Okafor, Backend, Senior/)).toBeTruthy();
    expect(did).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Merge' }));
    expect(await screen.findByText('The backup was restored.')).toBeTruthy();
    expect(did).toEqual(['merge', 'discard']);
    expect(screen.getByText('https://gitlab.example.com/*')).toBeTruthy();
  });

  it('replaces only what was typed away, and takes the settings where that was ticked', async () => {
    const { user, did } = show();
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    await user.click(form.getByRole('radio', { name: /^Replace what is here/ }));
    expect(form.getByText('3 interviews that are here now: gone from this browser')).toBeTruthy();
    const button = form.getByRole('button', { name: 'Replace' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(form.getByLabelText('Type “replace” to let go of what is here'), 'replace');
    await user.click(form.getByLabelText('Take the settings of the backup, too'));
    await user.click(button);
    await screen.findByText('The backup was restored.');
    expect(did).toEqual(['replace', 'settings', 'discard']);
  });

  it('asks for the passphrase, says plainly that nothing else opens it, and tries again', async () => {
    const { user } = show({ encrypted: true });
    await choose(user);
    const field = await screen.findByLabelText('Passphrase of the backup');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/If it is forgotten, nothing can open this file/)).toBeTruthy();
    await user.type(field, 'another one{Enter}');
    expect(await screen.findByText('Without the passphrase nothing can open it.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, `${PASSPHRASE}{Enter}`);
    expect(await screen.findByRole('form', { name: 'Restore this backup' })).toBeTruthy();
  });

  it('says why a file is refused', async () => {
    const { user, did } = show();
    await choose(user, 'x');
    expect((await screen.findByRole('alert')).textContent).toContain('This backup is cut off.');
    expect(did).toEqual([]);
  });

  it('lets go of it', async () => {
    const { user, did } = show();
    await choose(user);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form', { name: 'Restore this backup' })).toBeNull();
    expect(did).toEqual(['discard']);
  });
});

describe('an automatic backup', () => {
  it('says that it waits for the passphrase, and then when the next one comes and where', async () => {
    const written: string[] = [];
    const folder: BackupFolder = {
      name: 'Backups',
      write: (name) => Promise.resolve(void written.push(name)),
    };
    const { user } = show({ every: 'day', folder });
    await screen.findByLabelText('Write one');
    const here = part('Automatic backup');
    expect(here.getByText(/None is written until the passphrase is typed here/)).toBeTruthy();
    await user.type(here.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(here.getByLabelText('Passphrase again'), PASSPHRASE);
    await user.click(here.getByRole('button', { name: 'Choose a folder' }));
    await user.click(here.getByRole('button', { name: 'Start' }));
    expect(await here.findByText(/to the folder “Backups”/)).toBeTruthy();
    expect(written).toEqual(['second-chair-full-backup-2026-11-24-1500.scbackup']);
    await user.click(here.getByRole('button', { name: 'Forget the passphrase' }));
    expect(here.getByText(/until the passphrase is typed/)).toBeTruthy();
  });
});

describe('the reminder', () => {
  it('leads to the backup and can be put off', async () => {
    const { user } = show({ backedUpAt: CALL_AT - 12 * DAY_MS });
    expect(await screen.findByText(/was written 12 days ago/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back up everything' }).getAttribute('href')).toBe('#/keeping');
    await user.click(screen.getByRole('button', { name: 'Remind me in a week' }));
    expect(screen.queryByText(/was written 12 days ago/)).toBeNull();
  });

  it('is quiet where nothing changed since', async () => {
    const { store } = show({ backedUpAt: CALL_AT - 12 * DAY_MS, changed: false });
    await act(() => store.getState().load());
    expect(screen.queryByText(/12 days ago, and interviews/)).toBeNull();
  });
});

describe('what a restore set aside', () => {
  const file = { ...emptyFile(makeInterview()), notes: [makeNote({ text: 'Said it otherwise.' })] };
  const contents = writeBackup(
    { file, rubric: tinyRubric, exercise: null, review: null, panel: NO_PANEL, presets: [] },
    1,
  );
  const aside: SetAside = {
    id: 'a',
    kind: 'interview',
    key: 'interview-1',
    interviewId: 'interview-1',
    at: CALL_AT,
    updatedAt: CALL_AT,
    from: 'backup',
    contents,
  };

  it('is looked at, downloaded as the backup of one interview, and deleted in two steps', async () => {
    const { user, downloads } = show({ aside: [aside] });
    await user.click(
      await screen.findByRole('button', { name: 'Look at it: Robin Okafor, Backend, Intermediate' }),
    );
    expect(await screen.findByText('Said it otherwise.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Download as the backup of one interview/ }));
    expect(downloads).toEqual([`second-chair-backup-2026-11-24-intervie.json ${contents.length}`]);
    await user.click(screen.getByRole('button', { name: 'Delete: Robin Okafor, Backend, Intermediate' }));
    await user.click(
      screen.getByRole('button', { name: 'Delete for good: Robin Okafor, Backend, Intermediate' }),
    );
    expect(screen.queryByRole('region', { name: 'Versions that a restore set aside' })).toBeNull();
  });
});

describe('what is stored', () => {
  it('is said by kind, with where it lies and how much the disk has of it', async () => {
    show();
    const here = part('What is stored, and where');
    expect((await here.findByRole('row', { name: /Notes and drafts/ })).textContent).toContain('5.6 MB');
    expect(here.getByText(/Profile Path/)).toBeTruthy();
    expect(await here.findByText(/^7.0 MB on the disk/)).toBeTruthy();
  });
});
