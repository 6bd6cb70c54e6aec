import type { ActivityRecord } from '@/core/activity/activity-event';

const places = new WeakMap<readonly ActivityRecord[], Map<string, number>>();

/** Where each record of a list stands, by its id: remembered, so that no page of many need look through thousands. */
export function placesIn(records: readonly ActivityRecord[]): Map<string, number> {
  const known = places.get(records);
  if (known?.size === records.length) return known;
  const found = new Map(records.map(({ id }, place) => [id, place]));
  places.set(records, found);
  return found;
}

/** A list that was made of another one, and holds for it alone, takes its places over. */
export function handOver(
  index: Map<string, number>,
  from: readonly ActivityRecord[],
  to: readonly ActivityRecord[],
): void {
  places.delete(from);
  places.set(to, index);
}
