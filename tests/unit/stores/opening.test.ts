import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRawFile, writeRawFile, type RawFile } from '@/core/rescue/raw-file';
import { openDatabase } from '@/stores/database/open-database';
import { watchOpening } from '@/stores/database/opening';
import { openRaw } from '@/stores/database/raw-database';
import { readRawStores } from '@/stores/database/raw-stores';
import { writeRawStores } from '@/tests/fixtures/write-raw-stores';

interface Stored {
  version: number;
  stores: Record<string, { keyPath: string | string[]; indexes: Record<string, string> }>;
  rows: Record<string, Record<string, unknown>[]>;
}

const example = (version: number): RawFile => {
  const path = new URL(`../../fixtures/databases/v${version}.json`, import.meta.url);
  const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored;
  return {
    format: 'second-chair-stored',
    version: 1,
    exportedAt: 0,
    databaseVersion: stored.version * 10,
    stores: Object.entries(stored.stores).map(([name, { indexes, keyPath }]) => ({
      name,
      keyPath,
      indexes: Object.entries(indexes).map(([index, path]) => ({
        name: index,
        keyPath: path,
        unique: false,
      })),
      rows: stored.rows[name] ?? [],
    })),
  };
};

/** What is stored, whatever the order of stores and indexes. */
const sorted = (raw: Pick<RawFile, 'databaseVersion' | 'stores'> | null) =>
  raw && {
    ...raw,
    stores: raw.stores
      .map((store) => ({ ...store, indexes: store.indexes.sort((a, b) => a.name.localeCompare(b.name)) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };

describe('a step that fails', () => {
  afterEach(() => void vi.useRealTimers());

  it('leaves version and rows as they were, says so, and can be tried again', async () => {
    const old = example(3);
    await writeRawStores('failing', old);
    const before = sorted(await readRawStores('failing'));
    const database = openDatabase('failing');
    let tries = 0;
    // A step of a version to come.
    database
      .version(6)
      .stores({ later: 'id' })
      .upgrade(async (transaction) => {
        await transaction.table('interviews').clear();
        tries += 1;
        throw new Error('The step broke in the middle.');
      });
    const opening = watchOpening(database);
    const read = () => opening.guard(() => database.table('interviews').toArray());
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    expect(opening.troubleOf(error)).toBe('failed-upgrade');
    expect(String(error)).toContain('The step broke in the middle.');
    expect(sorted(await readRawStores('failing'))).toEqual(before);
    expect(before?.databaseVersion).toBe(30);

    // Others fail with it, and the next opens anew.
    expect(opening.troubleOf(await read().catch((thrown: unknown) => thrown))).toBe('failed-upgrade');
    const again = async () => {
      await read().catch(() => null);
      return tries;
    };
    await expect.poll(again, { timeout: 4_000 }).toBeGreaterThan(1);
    expect(sorted(await readRawStores('failing'))).toEqual(before);
    database.close();
  });

  it('closes nothing that has opened since, however often it was told of', async () => {
    await writeRawStores('once', example(5));
    const database = openDatabase('once');
    let fails = true;
    const step = () => {
      if (fails) throw new Error('The step broke.');
    };
    database.on('ready', step, true);
    const opening = watchOpening(database);
    const read = () => opening.guard(() => database.interviews.count());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tell = async () => opening.troubleOf(await read().catch((thrown: unknown) => thrown));
    expect(await tell()).toBe('failed-upgrade');
    vi.advanceTimersByTime(500);
    expect(await tell()).toBe('failed-upgrade');
    fails = false;
    vi.advanceTimersByTime(500);
    expect(await read()).toBe(1);
    vi.advanceTimersByTime(500);
    expect(database.isOpen()).toBe(true);
    database.close();
  });
});

describe('a database that another page holds', () => {
  it('is said to be held, instead of waiting for ever, and opens once it is let go', async () => {
    await writeRawStores('held', example(4));
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('held');
      request.onerror = () => reject(new Error('The example does not open.'));
      request.onsuccess = () => resolve(request.result);
    });
    const database = openDatabase('held');
    const opening = watchOpening(database);
    const read = () => opening.guard(() => database.interviews.count());
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    expect(opening.troubleOf(error)).toBe('blocked-database');
    expect(String(error)).toContain('Close it');
    expect(await opening.guard(() => Promise.resolve('settings'))).toBe('settings');
    held.close();
    await expect.poll(() => read().catch(() => null), { timeout: 5_000 }).toBe(1);
    database.close();
  });

  it('is let go by what reads it raw', async () => {
    await writeRawStores('let-go', example(4));
    expect((await openRaw('let-go'))?.version).toBe(40);
    const database = openDatabase('let-go');
    expect(await database.interviews.count()).toBe(1);
    database.close();
  });
});

describe('everything as it is stored', () => {
  it.each([1, 2, 3, 4, 5])(
    'of version %s is a file that this build reads, upgrades and opens',
    async (version) => {
      const old = example(version);
      await writeRawStores(`raw-${version}`, old);
      const raw = await readRawStores(`raw-${version}`);
      if (!raw) throw new Error('The example is not there.');
      const file = readRawFile(writeRawFile(raw.databaseVersion, raw.stores, 0));
      if (!file) throw new Error('The file was not read.');
      expect(sorted({ databaseVersion: file.databaseVersion, stores: file.stores })).toEqual(
        sorted({ databaseVersion: old.databaseVersion, stores: old.stores }),
      );
      await writeRawStores(`again-${version}`, file);
      const [one, again] = [openDatabase(`raw-${version}`), openDatabase(`again-${version}`)];
      for (const table of one.tables)
        expect(await again.table(table.name).toArray()).toEqual(await table.toArray());
      one.close();
      again.close();
    },
  );

  it('is refused where it is no such file, or not whole', () => {
    const text = writeRawFile(50, [], 0);
    expect(readRawFile(text.slice(0, -5))).toBeNull();
    expect(readRawFile('{"format":"second-chair-backup"}')).toBeNull();
    expect(readRawFile('not JSON')).toBeNull();
  });

  it('makes no database, and overwrites none', async () => {
    expect(await readRawStores('nowhere')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
    await writeRawStores('there', example(5));
    await expect(writeRawStores('there', example(4))).rejects.toThrow('already');
  });
});
