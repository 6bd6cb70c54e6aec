import type { Erasure } from '@/core/keeping/erasure';
import type { Interview } from '@/core/interview/interview';
import { eraseOne, eraseOrphans, eraseTheirReviews, type ErasedReviews } from './erase-one';
import type { Database } from './open-database';

/** An interview under legal hold can't be erased, nor anything together with it. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
  constructor() {
    super('This interview is under legal hold. Take the hold off first, if you may. Nothing was erased.');
  }
}

/** What was erased: the interviews that were there, and whose merge requests no interview is about any more. */
export interface ErasedInterviews extends ErasedReviews {
  interviews: Interview[];
  /** Whether there were rows of an interview that was not there itself. */
  orphans: boolean;
}

/** What an erasure writes of itself. `newId`: random, and of nothing that was erased. */
export interface ErasureOptions {
  reason: Erasure['reason'];
  at: number;
  newId: () => string;
}

/**
 * Erases all of these interviews, or none: every row of theirs in every table, and of their merge requests what no other
 * interview needs. Held ones are refused; those that are not there are no error, and what lies there of them goes. One
 * transaction: a stop in the middle of it leaves everything.
 */
export function eraseInterviews(
  database: Database,
  ids: readonly string[],
  { reason, at, newId }: ErasureOptions,
): Promise<ErasedInterviews> {
  const { interviews, erasures } = database;
  return database.transaction('rw', database.tables, async () => {
    const going = (await interviews.bulkGet([...ids])).filter((interview) => interview !== undefined);
    if (going.some(({ legalHold }) => legalHold)) throw new HeldError();
    const here = new Set(going.map(({ id }) => id));
    let rows = 0;
    for (const id of ids) if (!here.has(id)) rows += await eraseOrphans(database, id, newId);
    const orphans = rows > 0;
    if (going.length === 0) return { interviews: [], forgotten: [], shared: [], orphans };
    for (const { id } of going) await eraseOne(database, id, { at, newId });
    const { forgotten, shared } = await eraseTheirReviews(database, going);
    await erasures.put({ id: newId(), at, reason, interviews: going.length });
    return { interviews: going, forgotten, shared, orphans };
  });
}
