import Dexie, { type Table } from 'dexie';

/** Rows that are in memory at one time. */
export const PAGE = 500;
/** Of those that may be large, a few: of comments, diffs and what others sent, some have a megabyte. */
export const FEW = 20;

const atOnce = <T>(read: () => PromiseLike<T>): PromiseLike<T> => read();

/**
 * Hands out all rows of a table, so many at a time, in the order of their keys. `from` reads a page: for a database that
 * another transaction is not about.
 */
export async function eachPage<R extends object>(
  table: Table<R, unknown>,
  size: number,
  take: (rows: R[]) => Promise<void> | void,
  from: <T>(read: () => PromiseLike<T>) => PromiseLike<T> = atOnce,
): Promise<void> {
  for (let after: unknown = Dexie.minKey; ;) {
    const rows = await from(() => table.where(':id').above(after).limit(size).toArray());
    await take(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = primaryKey(table, last);
  }
}

/** The key of a row, which each of our tables keeps in the row. */
export function primaryKey<K>({ schema }: Table<object, K>, row: object): K {
  const { keyPath } = schema.primKey;
  const at = (name: string): unknown => Reflect.get(row, name);
  return (Array.isArray(keyPath) ? keyPath.map(at) : at(keyPath ?? '')) as K;
}
