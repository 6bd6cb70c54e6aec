import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/core/interview/interview';
import type { Every } from '@/core/keeping/automatic-backup';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { createBackupStore, isReminded, type BackupFolder } from '@/stores/backup-store';
import { createBackupWork } from '@/stores/full-backup/backup-work';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { quickKey } from '../panel/quick-key';
import { idlePlatform, openLocal } from '../stores/local';

const PASSPHRASE = 'seven quiet lamps';

/** A browser with one interview, and a dashboard in it. */
async function openBrowser(platform = idlePlatform) {
  let now = CALL_AT;
  const local = openLocal(() => now, platform);
  const { database, gateway } = local;
  const held = new Set<string>();
  const saved: { name: string; file: Blob }[] = [];
  const chosen: { every: Every } = { every: 'never' };
  let ids = 0;
  const work = createBackupWork({
    newId: () => `stage-${database.name}-${++ids}`,
    hold: (name) => {
      held.add(name);
      return Promise.resolve(() => held.delete(name));
    },
    isHeld: (name) => Promise.resolve(held.has(name)),
    database: database.name,
    derive: quickKey,
  });
  const store = createBackupStore({
    gateway,
    work: () => Promise.resolve(work),
    now: () => now,
    save: (name, file) => saved.push({ name, file }),
    loadEvery: () => Promise.resolve(chosen.every),
    saveEvery: (every) => Promise.resolve(void (chosen.every = every)),
  });
  const interview = makeInterview({ createdAt: CALL_AT - 1, updatedAt: CALL_AT - 1 });
  await gateway.request('interview.create', { interview, rubric: tinyRubric });
  await store.getState().load();
  const edit = async () => {
    const note = makeNote({
      id: `n-${now}`,
      interviewId: interview.id,
      createdAt: now + 1,
      updatedAt: now + 1,
    });
    await gateway.request('note.save', { note, seen: [], otherId: 'other', draft: null });
  };
  const pass = (ms: number) => (now += ms);
  return { ...local, store, saved, held, edit, pass, state: store.getState };
}

const staged = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.includes('restore'));

describe('a backup by hand', () => {
  it('is written, remembered, and restored in another browser', async () => {
    const here = await openBrowser();
    await here.state().backUp(PASSPHRASE);
    expect(here.saved[0]?.name).toBe('second-chair-full-backup-2026-11-24-1500.scbackup');
    expect(here.state().keeping).toMatchObject({ state: { backedUpAt: CALL_AT }, changed: false });

    const there = await openBrowser();
    await there.database.interviews.clear();
    await there.state().choose(here.saved[0]?.file ?? new Blob());
    expect(there.state().restoring?.at).toBe('locked');
    await expect(there.state().unlock('another one')).rejects.toThrow('nothing can open it');
    expect(await staged()).toEqual([]);
    await there.state().unlock(PASSPHRASE);
    expect(there.state().restoring).toMatchObject({
      at: 'ready',
      plans: { merge: { interviews: { new: 1 } } },
    });
    expect(await there.database.interviews.count()).toBe(0);
    await there.state().takeOver('merge', true);
    expect(there.state().restoring).toMatchObject({ at: 'done', report: { interviews: { new: 1 } } });
    expect(await there.database.interviews.count()).toBe(1);
    expect(await staged()).toEqual([]);
    expect(there.held.size).toBe(0);
  });

  it('leaves nothing behind when a restore is let go of', async () => {
    const here = await openBrowser();
    await here.state().backUp(null);
    await here.state().choose(here.saved[0]?.file ?? new Blob());
    expect(await staged()).toHaveLength(1);
    await here.state().letGo();
    expect(await staged()).toEqual([]);
    expect(here.state().restoring).toBeNull();
  });

  it('removes what a browser that was ended left staged, and not what another tab works with', async () => {
    const here = await openBrowser();
    await here.state().backUp(null);
    const file = here.saved[0]?.file ?? new Blob();
    await here.state().choose(file);
    here.held.clear();
    const there = await openBrowser();
    await there.state().choose(file);
    expect(await staged()).toHaveLength(1);
    await there.state().letGo();
  });
});

describe('a restore that takes interviews away', () => {
  const did: string[] = [];
  const retention = {
    ...idlePlatform.retention,
    sweepIsDue: () => Promise.resolve(void did.push('due')),
    sweepIsNotDue: () => Promise.resolve(void did.push('not due')),
    sweep: () => {
      did.push('sweep');
      return idlePlatform.retention.sweep();
    },
    forgetPins: (ids: readonly string[]) => Promise.resolve(void did.push(`unpin ${ids.join()}`)),
  };

  it.each(['merge', 'replace'] as const)('tells of them, and rewrites the disk: %s', async (mode) => {
    const here = await openBrowser();
    await here.gateway.request('retention.erase', { interviewIds: ['interview-1'] });
    await here.state().backUp(null);
    const there = await openBrowser({ ...idlePlatform, retention });
    const heard: unknown[] = [];
    there.gateway.subscribe((published) => heard.push(published));
    const restore = async () => {
      did.length = 0;
      await there.state().choose(here.saved[0]?.file ?? new Blob());
      await there.state().takeOver(mode, false);
      return did;
    };
    expect(await restore()).toEqual(['due', 'due', 'unpin interview-1', 'sweep']);
    expect(await there.database.interviews.count()).toBe(0);
    expect(heard).toContainEqual(
      expect.objectContaining({ type: 'interviews-erased', interviewIds: ['interview-1'] }),
    );
    expect(heard).toContainEqual({ type: 'interview-changed', interviewId: 'interview-1', surfaceId: '' });
    expect(await restore(), 'nothing is due where nothing went').toEqual(['due', 'not due', 'sweep']);
  });

  it.each([
    ['taken over', ['due', 'not due', 'due', 'sweep']],
    ['let go of', ['due', 'sweep']],
  ] as const)('rewrites the disk where what was erased here waited on it: %s', async (how, done) => {
    const here = await openBrowser();
    await here.state().backUp(null);
    const there = await openBrowser({ ...idlePlatform, retention });
    await there.gateway.request('retention.erase', { interviewIds: ['interview-1'] });
    await there.state().choose(here.saved[0]?.file ?? new Blob());
    did.length = 0;
    await (how === 'let go of' ? there.state().letGo() : there.state().takeOver('merge', false));
    expect(did).toEqual(done);
    expect(await staged()).toEqual([]);
  });
});

describe('the reminder', () => {
  it('comes when the last backup is old and something changed since, and can be put off', async () => {
    const { state, pass, edit } = await openBrowser();
    const reminded = (now: number) => isReminded(state(), now);
    expect(reminded(CALL_AT)).toBe(true);
    await state().backUp(null);
    pass(8 * DAY_MS);
    expect(reminded(CALL_AT + 8 * DAY_MS)).toBe(false);
    await edit();
    await state().load();
    expect(reminded(CALL_AT + DAY_MS)).toBe(false);
    expect(reminded(CALL_AT + 8 * DAY_MS)).toBe(true);
    await state().putOff(CALL_AT + 15 * DAY_MS);
    expect(reminded(CALL_AT + 8 * DAY_MS)).toBe(false);
    expect(reminded(CALL_AT + 16 * DAY_MS)).toBe(true);
  });
});

describe('an automatic backup', () => {
  it('is written only where a passphrase was typed, when it is due and something changed', async () => {
    const { state, saved, pass, edit } = await openBrowser();
    await state().chooseEvery('day');
    await state().runDue();
    expect(saved).toHaveLength(0);
    await state().arm(PASSPHRASE, null);
    expect(saved).toHaveLength(1);
    await edit();
    await state().runDue();
    expect(saved).toHaveLength(1);
    pass(DAY_MS);
    await state().runDue();
    expect(saved).toHaveLength(2);
    pass(DAY_MS);
    await state().runDue();
    expect(saved).toHaveLength(2);
    state().disarm();
    await edit();
    pass(DAY_MS);
    await state().runDue();
    expect(saved).toHaveLength(2);
    expect(await saved[0]?.file.slice(0, 400).text()).toContain('AES-GCM');
  });

  it('says why it was not written, and keeps its passphrase out of the state', async () => {
    const { state } = await openBrowser();
    await state().chooseEvery('day');
    const folder: BackupFolder = {
      name: 'Backups',
      write: () => Promise.reject(new Error('The folder is gone.')),
    };
    await state().arm(PASSPHRASE, folder);
    expect(state()).toMatchObject({ automaticProblem: 'The folder is gone.', folder: 'Backups' });
    expect(state().keeping?.state.backedUpAt).toBeNull();
    expect(JSON.stringify(state())).not.toContain(PASSPHRASE);
  });
});

describe('the backup of one interview', () => {
  it('does not bring back one that was erased', async () => {
    const { gateway, database } = await openBrowser();
    const { text } = await gateway.request('backup.export', { interviewId: 'interview-1' });
    await database.interviews.clear();
    await database.tombstones.put({ id: 'interview-1', erasedAt: CALL_AT });
    expect(await gateway.request('backup.restore', { text })).toEqual({
      outcome: 'refused',
      reason: 'This interview was erased here on 2026-11-24. What was erased is not brought back.',
    });
    expect(await database.interviews.count()).toBe(0);
  });
});

describe('the backup of one interview that is here', () => {
  const ID = 'interview-1';
  const backedUp = async () => {
    const browser = await openBrowser();
    const { text } = await browser.gateway.request('backup.export', { interviewId: ID });
    const restore = () => browser.gateway.request('backup.restore', { text });
    return { ...browser, restore };
  };

  it('says so where both are the same, and changes nothing', async () => {
    const { restore, database } = await backedUp();
    expect(await restore()).toEqual({ outcome: 'merged', interviewId: ID, holds: 'same', keptPresets: [] });
    expect(await database.setAside.count()).toBe(0);
  });

  it('keeps what is here where that is newer, with the backup beside it', async () => {
    const { restore, database, edit } = await backedUp();
    await edit();
    expect(await restore()).toMatchObject({ outcome: 'merged', holds: 'here' });
    expect(await database.notes.count()).toBe(1);
    expect(await database.setAside.toArray()).toMatchObject([{ kind: 'interview', key: ID, from: 'backup' }]);
    expect(await staged()).toEqual([]);
  });

  it('takes the backup where that is newer, with what is here beside it, and has open surfaces read it', async () => {
    const { database, gateway, edit } = await openBrowser();
    const [before] = await database.interviews.toArray();
    await edit();
    const { text } = await gateway.request('backup.export', { interviewId: ID });
    await database.notes.clear();
    const heard: unknown[] = [];
    gateway.subscribe((published) => heard.push(published));
    expect(await gateway.request('backup.restore', { text })).toMatchObject({ holds: 'backup' });
    expect(await database.interviews.toArray()).toEqual([before]);
    expect(await database.notes.count()).toBe(1);
    expect(await database.setAside.toArray()).toMatchObject([{ kind: 'interview', key: ID, from: 'here' }]);
    expect(heard).toContainEqual(expect.objectContaining({ type: 'interview-changed', interviewId: ID }));
  });

  it('names own presets of which another text is here, and stays', async () => {
    const browser = await openBrowser();
    const preset = { ...DEFAULT_PRESET, id: 'own', version: 1, name: 'Mine' };
    await browser.database.presets.put({ ...preset, name: 'Theirs' });
    const { text } = await browser.gateway.request('backup.export', { interviewId: ID });
    await browser.database.presets.put(preset);
    expect(await browser.gateway.request('backup.restore', { text })).toMatchObject({
      holds: 'same',
      keptPresets: ['Theirs'],
    });
    expect(await browser.database.presets.toArray()).toEqual([preset]);
  });
});

describe('a page that reads the database', () => {
  it('can write nothing', async () => {
    const { database } = await openBrowser();
    const { openForReading } = await import('@/stores/database/open-for-reading');
    const reading = openForReading(database.name);
    expect(await reading.interviews.count()).toBe(1);
    await expect(reading.interviews.clear()).rejects.toThrow('Only the background');
    await expect(reading.transaction('rw', reading.notes, () => reading.notes.clear())).rejects.toThrow();
    reading.close();
  });
});
