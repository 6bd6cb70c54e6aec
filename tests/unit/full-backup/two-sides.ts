import { emptyFile } from '@/core/interview/empty-file';
import { NO_PANEL } from '@/core/panel/panel-records';
import type { Database } from '@/stores/database/open-database';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { databaseOf, fileOf, joinRows, restoreInto, rowsOfUnit, type Rows } from './databases';

export const mrKeyOf = (id: string): string => `https://gitlab.com/acme/${id}!1`;

/** One interview with one note, changed at `at`, and what was read of its merge request. */
export function interviewRows(id: string, at: number, text: string, legalHold = false): Rows {
  const mrKey = mrKeyOf(id);
  const interview = makeInterview({ id, mrKey, mrUrl: null, createdAt: 1, updatedAt: 1, legalHold });
  const note = makeNote({ id: `${id}-note`, interviewId: id, text, createdAt: 1, updatedAt: at });
  return joinRows(rowsOfUnit({ file: { ...emptyFile(interview), notes: [note] }, panel: NO_PANEL }), {
    reviews: [{ mrKey, mergeRequest: null, participants: [], viewer: null, reading: null }],
  });
}

const RUBRICS: Rows = { rubrics: [tinyRubric] };
export const tombstone = (id: string): Rows => ({ tombstones: [{ id, erasedAt: 5 }] });
export const databaseWith = (...rows: Rows[]): Promise<Database> => databaseOf(joinRows(RUBRICS, ...rows));
export const mergeOf = async (into: Database, from: Database) =>
  restoreInto(into, await fileOf(from), 'merge');
export const textOf = async (database: Database, id: string) =>
  (await database.notes.get(`${id}-note`))?.text;
