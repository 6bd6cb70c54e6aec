import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Attempts } from '@/components/app/attempt';
import { BackupContext, type BackupServices } from '@/components/backup/backup-context';
import { BackupReminder } from '@/components/backup/backup-reminder';
import { KeepingContext } from '@/components/keeping/keeping-context';
import { KeepingSection } from '@/components/keeping/keeping-section';
import { RetentionContext } from '@/components/retention/retention-context';
import { DAY_MS } from '@/core/interview/interview';
import type { Every } from '@/core/keeping/automatic-backup';
import { asideTitle } from '@/core/keeping/row-title';
import type { SetAside } from '@/core/keeping/set-aside';
import { emptyReport, type RestoreReport } from '@/core/full-backup/report';
import { noRows, RefusedBackup } from '@/core/full-backup/rows';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { createBackupStore, type BackupFolder } from '@/stores/backup-store';
import type { BackupWork } from '@/stores/full-backup/backup-work';
import type { Gateway } from '@/stores/gateway';
import { createRetention } from '@/stores/retention';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

export const PASSPHRASE = 'seven quiet lamps';
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
      title: null,
    },
  ],
};
const REPLACE: RestoreReport = { ...emptyReport(), leaving: 3 };

interface Scene {
  backedUpAt?: number | null;
  changed?: boolean;
  encrypted?: boolean;
  /** Interviews here that were erased where the backup was made. */
  erasedThere?: number;
  aside?: SetAside[];
  /** Waited for before each of them is removed. */
  beforeRemoval?: () => Promise<void>;
  every?: Every;
  folder?: BackupFolder | null;
  /** What the background refuses. */
  failing?: string;
}

/** The page over the real store; files and the database are the test's own. */
export function show({
  backedUpAt = null,
  changed = true,
  encrypted = false,
  erasedThere = 1,
  aside = [],
  beforeRemoval = () => Promise.resolve(),
  every = 'never',
  folder,
  failing,
}: Scene = {}) {
  const state = { id: 'state' as const, backedUpAt, remindAfter: null as number | null, purgedAt: null };
  const merge = { ...MERGE, interviews: { ...MERGE.interviews, gone: erasedThere } };
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
      return mode === 'merge' ? merge : REPLACE;
    },
  };
  const gateway: Gateway = {
    request: (name, ask) =>
      name === failing
        ? Promise.reject(new Error('The disk is full.'))
        : Promise.resolve(answers[name]?.(ask as never) as never),
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
        plan: (mode) => Promise.resolve(mode === 'merge' ? merge : REPLACE),
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
        left.map(({ contents, ...rest }) => ({
          ...rest,
          interview: rest.kind === 'interview' ? makeInterview() : null,
          title: asideTitle(contents),
        })),
      ),
    loadAside: (id) => Promise.resolve(left.find((one) => one.id === id) ?? null),
    removeAside: async (id) => {
      await beforeRemoval();
      left.splice(
        left.findIndex((one) => one.id === id),
        1,
      );
    },
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

export const heading = (name: string) => screen.getByRole('heading', { name, level: 2 });
export const part = (name: string) => within(screen.getByRole('region', { name }));
export async function choose(user: ReturnType<typeof userEvent.setup>, text = 'a backup') {
  await user.upload(screen.getByLabelText('Backup of everything'), new File([text], 'a.scbackup'));
}
