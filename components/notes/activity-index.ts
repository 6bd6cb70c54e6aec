import { findResolution } from '@/core/activity/find-resolution';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';

type ActivityIndex = ReadonlyMap<string, ActivityEvent>;

const indexes = new WeakMap<readonly ActivityRecord[], ActivityIndex>();

/** Every event of the review by its id, with those that are derived from others (a thread that was resolved). Made once for each list of records, however many rows ask. */
export function indexActivity(records: readonly ActivityRecord[]): ActivityIndex {
  const known = indexes.get(records);
  if (known) return known;
  const all = records.flatMap(({ events }) => [
    ...events,
    ...findResolution(events.filter((event) => event.kind === 'comment')),
  ]);
  const index = new Map(all.map((event) => [event.id, event] as const));
  indexes.set(records, index);
  return index;
}
