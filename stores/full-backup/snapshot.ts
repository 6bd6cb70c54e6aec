import type { PartName } from '@/core/full-backup/rows';
import { TABLE_NAMES, type TableName } from '@/core/full-backup/tables';
import type { Database } from '../database/open-database';

/** About as many characters go into one part: packed in some milliseconds, so that the page goes on meanwhile. */
const PART_CHARACTERS = 400_000;
const FIRST_ROWS = 20;
const MOST_ROWS = 2_000;

/** The rows of one table, one a line, as JSON. */
export interface Lines {
  part: PartName;
  /** Not a string: the browser keeps it outside of the page's own memory. */
  text: Blob;
  rows: number;
}

/**
 * Everything that is stored at one moment, table by table. It is read in one transaction, which ends when nothing more is
 * asked of it: so all is read ahead, as text, which is smaller than what it is the text of, and let go of line by line as it is taken.
 */
export async function* snapshot(
  database: Database,
  names: readonly TableName[] = TABLE_NAMES,
): AsyncGenerator<Lines> {
  const ready: Lines[] = [];
  const state = { ended: false, wake: (): void => undefined };
  const read = readAll(database, names, (lines) => {
    ready.push(lines);
    state.wake();
  }).finally(() => {
    state.ended = true;
    state.wake();
  });
  // Awaited below; should the reader of this stop early, a later failure is nobody's.
  read.catch(() => undefined);
  for (let next = ready.shift(); next || !state.ended; next = ready.shift()) {
    if (next) yield next;
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
    // Not joined: that would be all of it once more in the page's memory, until it is next tidied up.
    const text = new Blob(lines.flatMap((line, index) => (index === 0 ? [line] : ['\n', line])));
    if (lines.length > 0) take({ part, text, rows: lines.length });
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
