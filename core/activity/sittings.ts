import type { Sitting } from './timeline';

/** Something that the candidate did at a time, and the row of the timeline that it stands in. */
export interface Act {
  at: number;
  entryId: string;
}

/** Groups acts into sittings: a gap longer than `gapMs` begins a new one. Oldest first. */
export function findSittings(acts: readonly Act[], gapMs: number): Sitting[] {
  const groups: Act[][] = [];
  let last: Act | undefined;
  for (const act of [...acts].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && last && act.at - last.at <= gapMs) group.push(act);
    else groups.push([act]);
    last = act;
  }
  return groups.map(toSitting);
}

function toSitting(acts: readonly Act[]): Sitting {
  const times = acts.map(({ at }) => at);
  return {
    fromAt: times[0] ?? 0,
    toAt: times.at(-1) ?? 0,
    entryIds: [...new Set(acts.map(({ entryId }) => entryId))],
  };
}
