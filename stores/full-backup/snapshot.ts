import type { PartName } from '@/core/full-backup/rows';
import { TABLE_NAMES, type TableName } from '@/core/full-backup/tables';
import type { Database } from '../database/open-database';

/** About as many characters go into one part: packed in some milliseconds, so that the page goes on meanwhile. */
const PART_CHARACTERS = 400_000;
const FIRST_ROWS = 20;
const MOST_ROWS = 2_000;

/** Rows of one table, as JSON. */
export interface Lines {
  part: PartName;
  lines: readonly string[];
}

/**
 * Everything that is stored at one moment, table by table, as what `keep` makes of it. It is read in one transaction, which
 * ends when nothing more is asked of it: so all is read ahead, faster than it is taken, and what was read is let go of when
 * `keep` has made something smaller of it. Rejects where anything can't be read or kept.
 */
export async function* snapshot<Kept>(
  database: Database,
  keep: (lines: Lines) => Promise<Kept>,
  names: readonly TableName[] = TABLE_NAMES,
): AsyncGenerator<Kept> {
  const ready: Promise<Kept>[] = [];
  const state = { ended: false, wake: (): void => undefined };
  const read = readAll(database, names, (lines) => {
    const kept = keep(lines);
    // Awaited below; should the reader of this stop early, a later failure is nobody's.
    kept.catch(() => undefined);
    ready.push(kept);
    state.wake();
  }).finally(() => {
    state.ended = true;
    state.wake();
  });
  // As above.
  read.catch(() => undefined);
  for (let next = ready.shift(); next || !state.ended; next = ready.shift()) {
    if (next) yield await next;
    else await new Promise<void>((resolve) => (state.wake = resolve));
  }
  await read;
}

async function readAll(
  database: Database,
  names: readonly TableName[],
  take: (lines: Lines) => void,
): Promise<void> {
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction([...names], 'readonly');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser gave up reading.'));
  });
  const [first, ...others] = names;
  if (first !== undefined) readTable(first, others);
  await done;

  function readTable(name: TableName, then: readonly TableName[]): void {
    const store = transaction.objectStore(name);
    let rows = FIRST_ROWS;
    const readOn = (after: IDBValidKey | null): void => {
      const asked = rows;
      const request = store.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), asked);
      // Whatever is thrown in here aborts the transaction, and with it the backup.
      request.onsuccess = () => {
        const found = request.result as object[];
        const last = found.at(-1);
        // Asked before the work on these, which the browser uses to fetch the next ones.
        if (last !== undefined && found.length === asked) readOn(keyIn(last, store.keyPath));
        else {
          const [next, ...rest] = then;
          if (next !== undefined) readTable(next, rest);
        }
        const characters = cut(name, found, take);
        if (found.length > 0)
          rows = Math.max(1, Math.min(MOST_ROWS, Math.floor((PART_CHARACTERS * found.length) / characters)));
        // The request keeps its list until the browser tidies up everything, and with it all that was read.
        found.length = 0;
      };
    };
    readOn(null);
  }
}

/** Hands out the rows as parts of about the same size; answers how many characters they have. */
function cut(part: PartName, rows: readonly object[], take: (lines: Lines) => void): number {
  let lines: string[] = [];
  let size = 0;
  let all = 0;
  const hand = (): void => {
    if (lines.length > 0) take({ part, lines });
    all += size;
    lines = [];
    size = 0;
  };
  for (const row of rows) {
    const line = JSON.stringify(row);
    if (size > 0 && size + line.length > PART_CHARACTERS) hand();
    lines.push(line);
    size += line.length + 1;
  }
  hand();
  return all;
}

/** The key of a row: each of our tables keeps it in the row. */
function keyIn(row: object, keyPath: string | string[] | null): IDBValidKey {
  const at = (name: string): IDBValidKey => Reflect.get(row, name) as IDBValidKey;
  if (keyPath === null) throw new Error('A table of ours has its key outside of its rows.');
  return Array.isArray(keyPath) ? keyPath.map(at) : at(keyPath);
}
