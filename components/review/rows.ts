import type { Batch, Sitting, Timeline, TimelineEntry } from '@/core/activity/timeline';

/** What begins with an entry: a sitting of the review, comments that were submitted together, or what was done on the call and after. */
export type Beginning =
  { type: 'sitting'; index: number; sitting: Sitting } | { type: 'batch'; batch: Batch } | { type: 'call' };

/** A row of the list: an entry, and what begins with it. */
export interface Row {
  entry: TimelineEntry;
  begins: Beginning[];
}

/** The entries as rows: a header stands above the first that is shown of each sitting, each batch, and of the call. */
export function timelineRows(entries: readonly TimelineEntry[], timeline: Timeline): Row[] {
  let part: number | 'call' | null = null;
  let batch: number | null = null;
  return entries.map((entry) => {
    const begins: Beginning[] = [];
    const nextPart = partOf(entry, timeline);
    if (nextPart !== null && nextPart !== part) {
      part = nextPart;
      begins.push(...beginning(part, timeline));
    }
    if (entry.batch !== batch) begins.push(...beginningBatch(entry.batch, timeline));
    batch = entry.batch;
    return { entry, begins };
  });
}

function partOf({ at, sitting }: TimelineEntry, { reviewEndsAt }: Timeline): number | 'call' | null {
  return reviewEndsAt !== null && at >= reviewEndsAt ? 'call' : sitting;
}

function beginning(part: number | 'call', { sittings }: Timeline): Beginning[] {
  if (part === 'call') return [{ type: 'call' }];
  const sitting = sittings.known ? sittings.sittings[part] : undefined;
  return sitting ? [{ type: 'sitting', index: part, sitting }] : [];
}

function beginningBatch(index: number | null, { batches }: Timeline): Beginning[] {
  const batch = index === null ? undefined : batches[index];
  return batch ? [{ type: 'batch', batch }] : [];
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
