import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import type { Interview } from '@/core/interview/interview';
import type { Database } from '@/stores/database/open-database';
import { openLocal } from './local';

export const NOW = Date.UTC(2026, 11, 24);
/** The stored example of version 5. */
const EXAMPLE = JSON.parse(readFileSync('tests/fixtures/databases/v5.json', 'utf8')) as {
  rows: Record<string, Record<string, unknown>[]>;
};
const [first] = EXAMPLE.rows['interviews'] as unknown as Interview[];
if (!first) throw new Error('v5.json has no interview.');
/** Its first interview. */
export const FIRST: Interview = first;
export const { id } = FIRST;

/** A database with the example, which has rows in every table; its interviews are held by nothing. */
export async function stored(): Promise<Database> {
  const { database } = openLocal(() => NOW);
  for (const [name, rows] of Object.entries(EXAMPLE.rows)) await database.table(name).bulkPut(rows);
  await database.interviews.update(id, { legalHold: false });
  return database;
}

let ids = 0;
/** How an interview is erased here: the ids of what is stored of that are numbered. */
export const options = { reason: 'erased', at: NOW, newId: () => `new-${++ids}` } as const;
