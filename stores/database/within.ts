import Dexie, { type Transaction } from 'dexie';
import type { Database } from './open-database';

/** Another database that says nothing for so long is stuck. */
const LONGEST_MS = 60_000;

/**
 * The same database as a transaction on all of its tables sees it: whatever is asked of it, in whatever way, is asked in
 * that transaction. Dexie knows by itself which transaction the running code belongs to, but no longer surely so once
 * another database was waited for in between; what is asked then would be a write of its own, that nothing takes back.
 */
export function within(database: Database, transaction: Transaction): Database {
  const tables = database.tables.map(({ name }) => transaction.table(name));
  const view = {
    ...Object.fromEntries(tables.map((table) => [table.name, table])),
    tables,
    table: (name: string) => transaction.table(name),
    // It is in one already.
    transaction: (...how: unknown[]) => Promise.resolve().then(how.at(-1) as () => unknown),
  };
  return Object.create(database, Object.getOwnPropertyDescriptors(view)) as Database;
}

/**
 * Waits for what another database says, and keeps a transaction open meanwhile: it would end as soon as nothing is asked
 * of it. `table`: one of its tables, with little in it. Rejects as the other does, or where that says nothing for a minute.
 */
export async function whileOpen<T>(
  transaction: Transaction,
  table: string,
  read: () => PromiseLike<T>,
): Promise<T> {
  const reading = Promise.resolve(Dexie.ignoreTransaction(read));
  const heard = { isOver: false };
  const end = (): void => {
    heard.isOver = true;
  };
  reading.then(end, end);
  const until = performance.now() + LONGEST_MS;
  while (!heard.isOver) {
    await transaction.table(table).count();
    if (performance.now() > until) throw new Error('What was to be restored can’t be read. Try again.');
  }
  return reading;
}
