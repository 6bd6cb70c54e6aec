import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';

type ActivityIndex = ReadonlyMap<string, ActivityEvent>;

const indexes = new WeakMap<readonly ActivityRecord[], ActivityIndex>();

/** Every event of the review by its id. Made once for each list of records, however many rows ask. */
export function indexActivity(records: readonly ActivityRecord[]): ActivityIndex {
  const known = indexes.get(records);
  if (known) return known;
  const index = new Map(records.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
  indexes.set(records, index);
  return index;
}
