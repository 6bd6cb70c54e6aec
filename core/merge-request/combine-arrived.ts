import { mergePeople, type ArrivedReview } from './merge-arrived';
import { mergeDiffs } from './merge-diffs';
import { mergeReading } from './merge-reading';
import { mergeRecords } from './merge-records';

/** Several answers about one merge request as one, as if they had come in one: so that they can be stored in one go. */
export function combineArrived(first: ArrivedReview, ...rest: readonly ArrivedReview[]): ArrivedReview {
  return rest.reduce(
    (before, next) => ({
      mergeRequest: next.mergeRequest ?? before.mergeRequest,
      participants: next.participants
        ? mergePeople(before.participants ?? [], next.participants)
        : before.participants,
      viewer: next.viewer ?? before.viewer,
      reading: mergeReading(before.reading, next.reading),
      records: mergeRecords(before.records, next.records, next.reading.startedAt, next.reading.missing),
      diffs: mergeDiffs(before.diffs, next.diffs),
    }),
    first,
  );
}
