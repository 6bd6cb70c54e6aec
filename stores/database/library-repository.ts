import Dexie, { type Table } from 'dexie';
import type * as v from 'valibot';
import { idProblem } from '@/core/files/ids';
import { isBeside } from '@/core/versions/beside';
import { isSame } from '@/core/versions/same';
import type { Use, Versioned } from '@/core/versions/versioned';
import type { Database } from './open-database';

/** What became of a save: the item as it is stored now, or what somebody else has stored in the meantime. */
export type Saving<T> = { outcome: 'saved'; item: T } | { outcome: 'changed-elsewhere'; stored: T | null };

/** One kind of item that is kept by version, and how it is found out what uses it. */
export interface Shelf<T extends Versioned> {
  /** What one is called in a message: "rubric". */
  called: string;
  table: Table<T, [string, number]>;
  schema: v.GenericSchema<unknown, T>;
  /** Ids of what comes with Second Chair. */
  reserved: ReadonlySet<string>;
  /** Read in the same transaction as the write that depends on it. */
  uses: () => Promise<Use[]>;
  usedBy: Table[];
  /** What uses one, in a message, where that is no interview: one of them, and several. */
  user?: { one: string; several: string };
}

/**
 * The interviewer's own rubrics, or exercises. A version that an interview uses never changes again: saving makes the
 * next one. One that is not used is changed in place.
 */
export function libraryRepository<T extends Versioned>(database: Database, shelf: Shelf<T>) {
  const { called, table, schema, reserved, uses } = shelf;
  const user = shelf.user ?? { one: 'an interview uses', several: 'interviews use' };
  const tables = [table, ...shelf.usedBy];

  const same = (one: T, other: T): boolean => isSame(schema, one, other);

  const versions = (id: string): Promise<T[]> =>
    table.where('[id+version]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();

  const refuseId = (id: string): void => {
    const wrong = idProblem(id);
    if (wrong !== null) throw new Error(`This ${called} can't be kept: ${wrong}`);
    if (reserved.has(id))
      throw new Error(`The ${called} “${id}” comes with Second Chair, and stays as it is.`);
    if (isBeside(id))
      throw new Error(
        `The ${called} “${id}” is kept for interviews that came with a backup, and stays as it is.`,
      );
  };

  /**
   * Every version of every own item, oldest version of each first; without those that interviews of a backup alone
   * rest on.
   */
  async function list(): Promise<T[]> {
    return (await table.toArray()).filter(({ id }) => !reserved.has(id) && !isBeside(id));
  }

  /**
   * Stores a change of the newest version. `before` is the text that was changed, null for a new item, and `sent` what the
   * same surface sent since without an answer: where another one is stored by now, nothing is written. The same text
   * again is no error, as a request may be repeated.
   */
  async function save(item: T, before: T | null, sent: readonly T[] = []): Promise<Saving<T>> {
    refuseId(item.id);
    return database.transaction('rw', tables, async (): Promise<Saving<T>> => {
      const newest = (await versions(item.id)).at(-1) ?? null;
      const next = (version: number): T => ({ ...item, version, basedOn: item.basedOn });
      /** Whichever version it was stored as. */
      const saysWhatIsStored = (one: T): boolean =>
        newest !== null && same(newest, { ...one, version: newest.version, basedOn: newest.basedOn });
      if (newest && saysWhatIsStored(item)) return { outcome: 'saved', item: newest };
      const isOwn = newest
        ? (before && same(newest, before)) || sent.some(saysWhatIsStored)
        : before === null;
      if (!isOwn) return { outcome: 'changed-elsewhere', stored: newest };
      const saved = !newest
        ? next(1)
        : (await isUsed(newest))
          ? { ...next(newest.version + 1), basedOn: { id: newest.id, version: newest.version } }
          : { ...next(newest.version), basedOn: newest.basedOn };
      await table.put(saved);
      return { outcome: 'saved', item: saved };
    });
  }

  async function isUsed({ id, version }: Versioned): Promise<boolean> {
    return (await uses()).some((use) => use.id === id && use.version === version);
  }

  /** All of them or none: another text of a version that is stored is refused, the same one is no error. */
  async function add(items: readonly T[]): Promise<void> {
    for (const { id } of items) refuseId(id);
    await database.transaction('rw', table, async () => {
      for (const item of items) {
        const stored = await table.get([item.id, item.version]);
        if (!stored) await table.add(item);
        else if (!same(stored, item))
          throw new Error(
            `Another text of version ${item.version} of the ${called} “${item.id}” is stored already. Nothing was added.`,
          );
      }
    });
  }

  /** Removes one version, or all of them (`null`); refused where an interview uses one of them. */
  async function remove(id: string, version: number | null): Promise<void> {
    await database.transaction('rw', tables, async () => {
      const going = (await versions(id)).filter((item) => version === null || item.version === version);
      const used = (await uses()).find(
        (use) =>
          use.interviews > 0 && going.some((item) => item.id === use.id && item.version === use.version),
      );
      if (used) {
        const users = used.interviews === 1 ? user.one : `${used.interviews} ${user.several}`;
        throw new Error(`This ${called} stays, as ${users} its version ${used.version}.`);
      }
      await table.bulkDelete(going.map((item): [string, number] => [item.id, item.version]));
    });
  }

  return { list, uses: () => database.transaction('r', tables, uses), save, add, remove };
}

/** How often each pair of id and version comes; those without an id are left out. */
export function countUses(pairs: readonly { id: string | null; version: number | null }[]): Use[] {
  const uses = new Map<string, Use>();
  for (const { id, version } of pairs) {
    if (id === null || version === null) continue;
    const key = `${version} ${id}`;
    const use = uses.get(key) ?? { id, version, interviews: 0 };
    uses.set(key, { ...use, interviews: use.interviews + 1 });
  }
  return [...uses.values()];
}
