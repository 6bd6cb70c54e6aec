import type { ActivityRecord } from '@/core/activity/activity-event';
import { OF_A_REVIEW } from '@/core/full-backup/tables';
import type { Interview } from '@/core/interview/interview';
import { isSameCandidate } from '@/core/keeping/same-candidate';
import { withoutCandidate } from '@/core/keeping/without-candidate';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import type { Review } from '@/core/merge-request/merge-request';
import type { Database, StoredReview } from './open-database';
import { tablesThat } from './what-erasing-does';

/** What was read of a merge request, as it lies in the tables. */
export interface ReviewRows {
  review: StoredReview | undefined;
  records: ActivityRecord[];
  diffs: DiffVersion[];
}

/** Everything that was read of a merge request. */
export async function readReview(database: Database, mrKey: string): Promise<ReviewRows> {
  const [review, records, diffs] = await Promise.all([
    database.reviews.get(mrKey),
    database.records.where({ mrKey }).toArray(),
    database.diffs.where({ mrKey }).toArray(),
  ]);
  return { review, records, diffs };
}

/** The same as one thing. */
export function reviewOf({ review, records, diffs }: ReviewRows): Review {
  const { mergeRequest = null, participants = [], viewer = null, reading = null } = review ?? {};
  return { mergeRequest, participants, viewer, reading, records, diffs };
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

/** Everything that was read of a merge request. Inside a transaction. */
export async function eraseReview(database: Database, mrKey: string): Promise<void> {
  for (const name of tablesThat('review')) await database.table(name).where('mrKey').equals(mrKey).delete();
}

/** The erased interviews with people whom no interview that remains is with: nothing of theirs is needed any more. */
export function strangersAmong(erased: readonly Interview[], remaining: readonly Interview[]): Interview[] {
  return erased.filter((one) => !remaining.some((other) => isSameCandidate(one.candidate, other.candidate)));
}

/** What was read without what is the candidates' of these interviews (`withoutCandidate`). */
export function withoutThem(rows: ReviewRows, them: readonly Interview[]): ReviewRows {
  const { records, diffs, ...facts } = them.reduce(
    (review, { candidate, commitOwners }) =>
      candidate ? withoutCandidate(review, candidate, commitOwners) : review,
    reviewOf(rows),
  );
  return { review: rows.review && { ...rows.review, ...facts }, records, diffs };
}

/** The same in the tables. Inside a transaction. */
export async function eraseFromReview(
  database: Database,
  mrKey: string,
  them: readonly Interview[],
): Promise<void> {
  const stored = await readReview(database, mrKey);
  const { review, records, diffs } = withoutThem(stored, them);
  const kept = new Set(records.map(({ id }) => id));
  const known = new Set(diffs.map(({ headSha }) => headSha));
  await database.records.bulkDelete(
    stored.records.filter(({ id }) => !kept.has(id)).map(({ id }): [string, string] => [mrKey, id]),
  );
  await database.records.bulkPut(records);
  await database.diffs.bulkDelete(
    stored.diffs
      .filter(({ headSha }) => !known.has(headSha))
      .map(({ headSha }): [string, string] => [mrKey, headSha]),
  );
  if (review) await database.reviews.put(review);
}
