import { findResolution } from '@/core/activity/find-resolution';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';

type ActivityIndex = ReadonlyMap<string, ActivityEvent>;

const indexes = new WeakMap<readonly ActivityRecord[], ActivityIndex>();

/** Every event of the review by its id, with those that are derived from others (a thread that was resolved). Made once for each list of records, however many rows ask. */
export function indexActivity(records: readonly ActivityRecord[]): ActivityIndex {
  const known = indexes.get(records);
  if (known) return known;
  const index = new Map<string, ActivityEvent>();
  for (const { events } of records) {
    for (const event of events) index.set(event.id, event);
    const resolution = findResolution(events.filter((event) => event.kind === 'comment'));
    if (resolution) index.set(resolution.id, resolution);
  }
  indexes.set(records, index);
  return index;
}
