import type { Unit } from '@/core/full-backup/unit';
import { OF_A_REVIEW, OF_AN_INTERVIEW } from '@/core/full-backup/tables';
import type { Database } from './open-database';
import { readInterviewFile } from './read-interview-file';

/** One interview with all that is its own; null where there is no such interview. */
export async function readUnit(database: Database, id: string): Promise<Unit | null> {
  const interview = await database.interviews.get(id);
  if (!interview) return null;
  const of = { interviewId: id };
  const { seals, amendments, received, debriefs } = database;
  const [file, seal, itsAmendments, itsReceived, itsDebriefs] = await Promise.all([
    readInterviewFile(database, interview),
    seals.get(id),
    amendments.where(of).toArray(),
    received.where(of).toArray(),
    debriefs.where(of).toArray(),
  ]);
  return {
    file,
    panel: { seal: seal ?? null, amendments: itsAmendments, received: itsReceived, debriefs: itsDebriefs },
  };
}

/** Removes an interview's own rows, and its line in the exposure log. Inside a transaction. */
export async function removeUnit(database: Database, id: string): Promise<void> {
  for (const name of OF_AN_INTERVIEW) await database.table(name).where({ interviewId: id }).delete();
  await database.exposures.delete(id);
  await database.interviews.delete(id);
}

/** What was read of a merge request, as it is stored. */
export async function readReview(database: Database, mrKey: string) {
  const [review, records, diffs] = await Promise.all([
    database.reviews.get(mrKey),
    database.records.where({ mrKey }).toArray(),
    database.diffs.where({ mrKey }).toArray(),
  ]);
  return { review, records, diffs };
}

/** Removes what was read of a merge request. Inside a transaction. */
export async function removeReview(database: Database, mrKey: string): Promise<void> {
  await database.reviews.delete(mrKey);
  await database.records.where({ mrKey }).delete();
  await database.diffs.where({ mrKey }).delete();
}

/** Every merge request of which anything was read. */
export async function reviewKeys(database: Database): Promise<string[]> {
  const keys = new Set<string>();
  for (const name of OF_A_REVIEW) {
    const ordered = database.table<{ mrKey: string }, unknown>(name).orderBy('mrKey');
    // Of the index that they are ordered by, and so each a key of a merge request.
    for (const key of await ordered.uniqueKeys()) if (typeof key === 'string') keys.add(key);
  }
  return [...keys];
}
