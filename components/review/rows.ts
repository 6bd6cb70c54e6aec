import type { Sitting, SittingsReading, TimelineEntry } from '@/core/activity/timeline';

/** A row of the list: an entry, and the sitting that begins with it, where one does. */
export interface Row {
  entry: TimelineEntry;
  begins: { index: number; sitting: Sitting } | null;
}

/** The entries as rows: a sitting's header stands above the first of its entries that is shown. */
export function timelineRows(entries: readonly TimelineEntry[], reading: SittingsReading): Row[] {
  let current: number | null = null;
  return entries.map((entry) => {
    const index = entry.sitting;
    const sitting =
      reading.known && index !== null && index !== current ? reading.sittings[index] : undefined;
    if (index === null || !sitting) return { entry, begins: null };
    current = index;
    return { entry, begins: { index, sitting } };
  });
}

/** Index of the row that an event stands in, also as a reply; -1 where none has it. */
export function rowOf(rows: readonly Row[], eventId: string): number {
  return rows.findIndex(
    ({ entry }) => entry.id === eventId || entry.replies.some((reply) => reply.id === eventId),
  );
}
