import type { ActivityRecord } from '@/core/activity/activity-event';
import type { ArrivedReview } from './merge-arrived';
import { placesIn } from './record-places';
import { reactionsId } from './standing';

/**
 * What arrived, and for each note that it says to have no reactions any more the emptied record of those that `known` has:
 * a note without reactions is not asked for them.
 */
export function withTakenBack(
  known: readonly ActivityRecord[],
  { records, unreacted = [] }: Pick<ArrivedReview, 'records' | 'unreacted'>,
): ActivityRecord[] {
  if (unreacted.length === 0) return records;
  const places = placesIn(known);
  const emptied = unreacted.flatMap((noteId) => {
    const record = known[places.get(reactionsId(noteId)) ?? -1];
    return record && record.events.length > 0 ? [{ ...record, events: [] }] : [];
  });
  return emptied.length === 0 ? records : [...records, ...emptied];
}
