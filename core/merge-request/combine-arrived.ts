import { mergePeople, type ArrivedReview } from './merge-arrived';
import { mergeDiffs } from './merge-diffs';
import { mergeReading } from './merge-reading';
import { mergeRecords } from './merge-records';
import { reactionsId } from './standing';
import { withTakenBack } from './taken-back';

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
      records: mergeRecords(
        before.records,
        withTakenBack(before.records, next),
        next.reading.startedAt,
        next.reading.missing,
      ),
      unreacted: [...stillUnreacted(before, next), ...(next.unreacted ?? [])],
      diffs: mergeDiffs(before.diffs, next.diffs),
    }),
    first,
  );
}

/** A later answer may bring a reaction to a note that had none. */
function stillUnreacted({ unreacted = [] }: ArrivedReview, next: ArrivedReview): readonly number[] {
  if (unreacted.length === 0) return unreacted;
  const told = new Set(next.records.map(({ id }) => id));
  return unreacted.filter((noteId) => !told.has(reactionsId(noteId)));
}
