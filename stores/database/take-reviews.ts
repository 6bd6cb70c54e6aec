import type { Interview } from '@/core/interview/interview';
import { sameData } from '@/core/merge-request/same-data';
import type { Database } from './open-database';
import {
  readReview,
  reviewKeys,
  reviewOf,
  strangersAmong,
  withoutThem,
  type ReviewRows,
} from './review-rows';
import { reviewRepository } from './review-repository';

const NOTHING_READ: ReviewRows = { review: undefined, records: [], diffs: [] };

/** What a restore knows by the time that it comes to what was read on GitLab. */
export interface TakeReviews {
  main: Database;
  staged: Database;
  /** Reads the staged database without ending the transaction on this one. */
  from: <T>(read: () => PromiseLike<T>) => Promise<T>;
  writes: boolean;
  replaces: boolean;
  /** The interviews that are here after it. */
  staying: readonly Interview[];
  /** Those of the backup that are not brought back, as they were erased here. */
  withheld: readonly Interview[];
  /** Those that were here, and were erased where the backup was made. */
  erasedThere: readonly Interview[];
}

/**
 * Brings in what the backup has read of merge requests, put together with what was read here: without erased candidates,
 * and not at all where nothing but an erased interview speaks for it. Answers of how many.
 */
export async function takeReviews(how: TakeReviews): Promise<number> {
  const { main, staged, from, writes, replaces, staying, withheld, erasedThere } = how;
  const reviews = reviewRepository(main);
  let taken = 0;
  for (const mrKey of await from(() => reviewKeys(staged))) {
    const isAbout = (one: Interview): boolean => one.mrKey === mrKey;
    const others = staying.filter(isAbout);
    const gone = erasedThere.filter(isAbout);
    const erased = [...withheld.filter(isAbout), ...gone];
    if (erased.length > 0 && others.length === 0) continue;
    const read = await from(() => readReview(staged, mrKey));
    const theirs = withoutThem(read, strangersAmong(erased, others));
    // In a replacement nothing of it is here any more, also where that is only planned; nor what goes with an interview.
    const mine = replaces
      ? NOTHING_READ
      : withoutThem(await readReview(main, mrKey), strangersAmong(gone, others));
    if (sameData(mine, theirs)) continue;
    taken += 1;
    if (!writes) continue;
    if (mine.review ?? mine.records[0] ?? mine.diffs[0]) await reviews.restore(reviewOf(theirs), mrKey);
    else {
      if (theirs.review) await main.reviews.put(theirs.review);
      await main.records.bulkPut(theirs.records);
      await main.diffs.bulkPut(theirs.diffs);
    }
  }
  return taken;
}
