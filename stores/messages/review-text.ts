import type { Review } from '@/core/merge-request/merge-request';
import { packRecords, unpackRecords, type PackedRecords } from './packed-records';
import type { LoadedReview } from './protocol';

interface PackedReview {
  /** As its schema has it, by which backups are held to be whole: what a review has and the schema has not is a type error. */
  review: LoadedReview;
  packed: PackedRecords;
}

/**
 * A review as a text, for the way to a surface that opens: ten thousand comments are copied as objects more slowly than
 * they are read out of a text of half their size (decision 25).
 */
export function reviewTextOf(review: Review, mrKey: string): string {
  return JSON.stringify({
    review: { ...review, records: [] },
    packed: packRecords(review.records, mrKey),
  } satisfies PackedReview);
}

/** The way back. For texts of `reviewTextOf` alone: nothing is checked. Equal people are one object. */
export function reviewOf(text: string, mrKey: string): Review {
  const { packed, review } = JSON.parse(text) as PackedReview;
  return { ...review, records: unpackRecords(packed, mrKey) };
}
