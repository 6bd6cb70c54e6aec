import type { Sitting } from './timeline';

/** Something that the candidate did at a time, and the row of the timeline that it stands in. */
export interface Act {
  at: number;
  entryId: string;
}

/** Groups acts into sittings: a gap longer than `gapMs` begins a new one. Oldest first. */
export function findSittings(acts: readonly Act[], gapMs: number): Sitting[] {
  const ordered = [...acts].sort((a, b) => a.at - b.at);
  const sittings: Sitting[] = [];
  let from = 0;
  for (let end = 1; end <= ordered.length; end += 1) {
    const gap = (ordered[end]?.at ?? 0) - (ordered[end - 1]?.at ?? 0);
    if (end < ordered.length && gap <= gapMs) continue;
    sittings.push(toSitting(ordered.slice(from, end)));
    from = end;
  }
  return sittings;
}

/** Index of the sitting that a time falls into; null where it falls into none. `sittings` oldest first, as `findSittings` gives them. */
export function sittingAt(sittings: readonly Sitting[], at: number): number | null {
  let low = 0;
  let high = sittings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sittings[middle]?.toAt ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  const found = sittings[low];
  return found && found.fromAt <= at ? low : null;
}

function toSitting(acts: readonly Act[]): Sitting {
  const ids = new Set<string>();
  for (const { entryId } of acts) ids.add(entryId);
  return { fromAt: acts[0]?.at ?? 0, toAt: acts.at(-1)?.at ?? 0, entryIds: [...ids] };
}
