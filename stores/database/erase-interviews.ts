import type { Erasure } from '@/core/keeping/erasure';
import { isSameCandidate } from '@/core/keeping/same-candidate';
import { withoutCandidate } from '@/core/keeping/without-candidate';
import type { Interview } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';
import type { Database } from './open-database';
import { tablesThat } from './what-erasing-does';

/** An interview under legal hold can't be erased, nor anything together with it. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
  constructor() {
    super('This interview is under legal hold. Take the hold off first, if you may. Nothing was erased.');
  }
}

/** What was erased: the interviews that were there, and whose merge requests no interview is about any more. */
export interface ErasedInterviews {
  interviews: Interview[];
  /** Keys of merge requests of which nothing is stored now. */
  forgotten: string[];
  /** Keys of those that other interviews are about. */
  shared: string[];
}

/** What an erasure writes of itself. `newId`: random, and of nothing that was erased. */
export interface ErasureOptions {
  reason: Erasure['reason'];
  at: number;
  newId: () => string;
}

/**
 * Erases all of these interviews, or none: every row of theirs in every table, and of their merge requests what no other
 * interview needs. Held ones are refused; those that are not there are no error. One transaction: a stop in the middle of
 * it leaves everything.
 */
export function eraseInterviews(
  database: Database,
  ids: readonly string[],
  { reason, at, newId }: ErasureOptions,
): Promise<ErasedInterviews> {
  const { interviews, exposures, sessions, tombstones, erasures } = database;

  /** A line of the exposure log still counts: of which version, and in which month. */
  async function unname(id: string): Promise<void> {
    const exposure = await exposures.get(id);
    if (exposure) {
      await exposures.delete(id);
      const left = { interviewId: null, candidate: null, at: monthOf(exposure.at) };
      await exposures.put({ ...exposure, ...left, id: newId() });
    }
    const theirs = (await sessions.toArray()).filter(({ interviewId }) => interviewId === id);
    await sessions.bulkPut(theirs.map((session) => ({ ...session, interviewId: null })));
  }

  async function eraseRows(id: string): Promise<void> {
    for (const name of tablesThat('goes')) {
      if (name === 'interviews') await interviews.delete(id);
      else await database.table(name).where('interviewId').equals(id).delete();
    }
  }

  return database.transaction('rw', database.tables, async () => {
    const going = (await interviews.bulkGet([...ids])).filter((interview) => interview !== undefined);
    if (going.some(({ legalHold }) => legalHold)) throw new HeldError();
    const gone: ErasedInterviews = { interviews: going, forgotten: [], shared: [] };
    if (going.length === 0) return gone;
    for (const { id } of going) {
      await eraseRows(id);
      await unname(id);
      await tombstones.put({ id, erasedAt: at });
    }
    const keys = new Set(going.flatMap(({ mrKey }) => mrKey ?? []));
    for (const mrKey of keys) {
      const others = await interviews.where({ mrKey }).toArray();
      if (others.length === 0) {
        await eraseReview(database, mrKey);
        gone.forgotten.push(mrKey);
      } else {
        const strangers = going.filter(
          (one) =>
            one.mrKey === mrKey && !others.some((other) => isSameCandidate(one.candidate, other.candidate)),
        );
        for (const { candidate, commitOwners } of strangers)
          if (candidate)
            await stripReview(database, mrKey, (review) => withoutCandidate(review, candidate, commitOwners));
        gone.shared.push(mrKey);
      }
    }
    await erasures.put({ id: newId(), at, reason, interviews: going.length });
    return gone;
  });
}

/** Everything that was read of a merge request. Inside a transaction. */
export async function eraseReview(database: Database, mrKey: string): Promise<void> {
  for (const name of tablesThat('review')) await database.table(name).where('mrKey').equals(mrKey).delete();
}

/** Inside a transaction. */
async function stripReview(
  { reviews, records, diffs }: Database,
  mrKey: string,
  strip: (review: Review) => Review,
): Promise<void> {
  const row = await reviews.get(mrKey);
  const stored: Review = {
    mergeRequest: row?.mergeRequest ?? null,
    participants: row?.participants ?? [],
    viewer: row?.viewer ?? null,
    reading: row?.reading ?? null,
    records: await records.where({ mrKey }).toArray(),
    diffs: await diffs.where({ mrKey }).toArray(),
  };
  const { records: left, diffs: versions, ...facts } = strip(stored);
  const kept = new Set(left.map(({ id }) => id));
  const known = new Set(versions.map(({ headSha }) => headSha));
  await records.bulkDelete(
    stored.records.filter(({ id }) => !kept.has(id)).map(({ id }): [string, string] => [mrKey, id]),
  );
  await records.bulkPut(left);
  await diffs.bulkDelete(
    stored.diffs
      .filter(({ headSha }) => !known.has(headSha))
      .map(({ headSha }): [string, string] => [mrKey, headSha]),
  );
  if (row) await reviews.put({ ...row, ...facts });
}

/** The first moment of the month, in UTC: a day would tell who it was. */
function monthOf(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth());
}
