import type { Sitting, Timeline, TimelineEntry } from '@/core/activity/timeline';

/** What begins with an entry: a sitting of the review, or what was done on the call and after. */
export type Beginning = { type: 'sitting'; index: number; sitting: Sitting } | { type: 'call' };

/** A row of the list: an entry, and what begins with it, where something does. */
export interface Row {
  entry: TimelineEntry;
  begins: Beginning | null;
}

/** The entries as rows: a header stands above the first that is shown of each sitting, and of the call. */
export function timelineRows(entries: readonly TimelineEntry[], timeline: Timeline): Row[] {
  let current: number | 'call' | null = null;
  return entries.map((entry) => {
    const part = partOf(entry, timeline);
    if (part === null || part === current) return { entry, begins: null };
    current = part;
    return { entry, begins: beginning(part, timeline) };
  });
}

function partOf({ at, sitting }: TimelineEntry, { reviewEndsAt }: Timeline): number | 'call' | null {
  return reviewEndsAt !== null && at >= reviewEndsAt ? 'call' : sitting;
}

function beginning(part: number | 'call', { sittings }: Timeline): Beginning | null {
  if (part === 'call') return { type: 'call' };
  const sitting = sittings.known ? sittings.sittings[part] : undefined;
  return sitting ? { type: 'sitting', index: part, sitting } : null;
}

const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, number>>();

/** Every event of the rows with the row it stands in. Made once for each list of rows, when it is first asked for. */
function indexRows(rows: readonly Row[]): ReadonlyMap<string, number> {
  const known = indexes.get(rows);
  if (known) return known;
  const index = new Map<string, number>();
  rows.forEach(({ entry }, at) => {
    for (const reply of entry.replies) index.set(reply.id, at);
    index.set(entry.id, at);
  });
  indexes.set(rows, index);
  return index;
}

/** Index of the row that an event stands in, also as a reply; -1 where none has it. */
export function rowOf(rows: readonly Row[], eventId: string): number {
  return indexRows(rows).get(eventId) ?? -1;
}
