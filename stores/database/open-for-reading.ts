import type { DBCore } from 'dexie';
import { openDatabase, type Database } from './open-database';

/**
 * The database for a page that reads it, for a backup or to say what a restore would do: every write is refused. The background
 * has opened, and so upgraded, it before (ask it for anything that is stored); close it when done, as an upgrade waits for it.
 */
export function openForReading(name?: string): Database {
  const database = openDatabase(name);
  database.use({
    stack: 'dbcore',
    name: 'read-only',
    create: (core): DBCore => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode !== 'readonly') throw new Error('Only the background writes to the database.');
        return core.transaction(tables, mode, options);
      },
    }),
  });
  return database;
}
