import type { Exposure } from '@/core/exercise/exposure';
import type { Interview } from '@/core/interview/interview';
import type { Database } from './open-database';
import { eraseFromReview, eraseReview, strangersAmong } from './review-rows';
import { removeRows } from './unit-rows';
import { tablesThat } from './what-erasing-does';

export interface EraseOne {
  /** When it was erased first, epoch ms. */
  at: number;
  /** Random, and of nothing that was erased. */
  newId: () => string;
  /** Whether the exposure log has this line, or is about to have it, from where the interview was erased first. */
  isLogged?: (line: Omit<Exposure, 'id'>) => boolean;
}

/**
 * Erases an interview's rows in every table, but for those of its merge request (`eraseTheirReviews`): whoever erases, for
 * whatever reason, does it here. Leaves a tombstone. Inside a transaction.
 */
export async function eraseOne(database: Database, id: string, how: EraseOne): Promise<void> {
  await eraseOrphans(database, id, how.newId, how.isLogged);
  await database.tombstones.put({ id, erasedAt: how.at });
}

/**
 * The same for what lies there of an interview that is not there itself, of which no tombstone says anything. Answers how
 * many rows went.
 */
export async function eraseOrphans(
  database: Database,
  id: string,
  newId: EraseOne['newId'],
  isLogged?: EraseOne['isLogged'],
): Promise<number> {
  const removed = await removeRows(database, id, tablesThat('goes'));
  return removed + (await unname(database, id, newId, isLogged));
}

/** A line of the exposure log still counts: of which version, and in which month. So does a session. */
async function unname(
  { exposures, sessions }: Database,
  id: string,
  newId: EraseOne['newId'],
  isLogged: EraseOne['isLogged'],
): Promise<number> {
  const exposure = await exposures.get(id);
  if (exposure) {
    const { id: _id, ...named } = exposure;
    const line = { ...named, interviewId: null, candidate: null, at: monthOf(exposure.at) };
    await exposures.delete(id);
    if (isLogged?.(line) !== true) await exposures.put({ ...line, id: newId() });
  }
  const theirs = (await sessions.toArray()).filter(({ interviewId }) => interviewId === id);
  await sessions.bulkPut(theirs.map((session) => ({ ...session, interviewId: null })));
  return theirs.length + (exposure ? 1 : 0);
}

/** The first moment of the month, in UTC: a day would tell who it was. */
function monthOf(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth());
}

/** Keys of merge requests: of which nothing is stored now, and those that other interviews are about. */
export interface ErasedReviews {
  forgotten: string[];
  shared: string[];
}

/**
 * Of the merge requests of interviews that were erased, erases what no interview that is left needs. Inside the same
 * transaction.
 */
export async function eraseTheirReviews(
  database: Database,
  gone: readonly Interview[],
): Promise<ErasedReviews> {
  const erased: ErasedReviews = { forgotten: [], shared: [] };
  for (const mrKey of new Set(gone.flatMap((one) => one.mrKey ?? []))) {
    const others = await database.interviews.where({ mrKey }).toArray();
    if (others.length === 0) {
      await eraseReview(database, mrKey);
      erased.forgotten.push(mrKey);
    } else {
      const theirs = gone.filter((one) => one.mrKey === mrKey);
      await eraseFromReview(database, mrKey, strangersAmong(theirs, others));
      erased.shared.push(mrKey);
    }
  }
  return erased;
}
