import type { ActivityRecord } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import type { DiffVersion } from './diff-version';
import { mergeDiffs } from './merge-diffs';
import { mergeReading } from './merge-reading';
import { mergeRecords } from './merge-records';
import type { MergeRequest, Reading, Review } from './merge-request';
import { withTakenBack } from './taken-back';

/** What one answer brought, already converted; null where it brought nothing of the kind. */
export interface ArrivedReview {
  mergeRequest: MergeRequest | null;
  participants: Person[] | null;
  viewer: Person | null;
  reading: Reading;
  records: ActivityRecord[];
  diffs: DiffVersion[];
  /** Ids of notes that were said to have no reactions (now); those that nothing was said about are not among them. */
  unreacted?: readonly number[];
}

/**
 * The review with one more answer in it. Records that the answer doesn't hold stay the same objects, so that what was
 * derived from them can be kept.
 */
export function mergeArrived(review: Review, arrived: ArrivedReview): Review {
  return {
    mergeRequest: arrived.mergeRequest ?? review.mergeRequest,
    participants: arrived.participants
      ? mergePeople(review.participants, arrived.participants)
      : review.participants,
    viewer: arrived.viewer ?? review.viewer,
    reading: mergeReading(review.reading, arrived.reading),
    records: mergeRecords(
      review.records,
      withTakenBack(review.records, arrived),
      arrived.reading.startedAt,
      arrived.reading.missing,
    ),
    diffs: mergeDiffs(review.diffs, arrived.diffs),
  };
}

/** Everybody of both lists once, by user id; the newer facts about a person count. Lists come in pages. */
export function mergePeople(before: readonly Person[], arrived: readonly Person[]): Person[] {
  const people = new Map(before.map((person) => [person.id, person]));
  for (const person of arrived) people.set(person.id, person);
  return [...people.values()];
}
