/** A stretch of time with something in it, and the pixels it gets. */
export interface Segment {
  fromAt: number;
  toAt: number;
  fromX: number;
  toX: number;
}

/** Time left out between two segments, drawn as a break. */
export type Break = Segment;

/** Where times stand on the axis: stretches of time at one scale, and what is left out between them. */
export interface AxisScale {
  segments: Segment[];
  breaks: Break[];
  /** Where a time stands, in pixels; monotonic, within the width, also for times outside the segments. */
  x: (at: number) => number;
}

/** A pause longer than this is shortened. */
const LONGEST_PAUSE_MS = 2 * 3_600_000;
const BREAK_PX = 28;
/** All breaks together never take more of the width. */
const MOST_FOR_BREAKS = 0.4;
/** Room between the end of a segment and its first and last mark. */
const PADDING_PX = 8;

/**
 * A scale that gives busy stretches most of the width and shortens the pauses between them. A segment's share grows
 * with the square root of what happens in it, so that one long evening doesn't squeeze the rest out of sight.
 */
export function scaleAxis(times: readonly number[], width: number): AxisScale {
  const groups = groupTimes(times);
  const room = Math.max(0, width);
  const gaps = Math.max(0, groups.length - 1);
  const breakPx = gaps === 0 ? 0 : Math.min(BREAK_PX, (room * MOST_FOR_BREAKS) / gaps);
  const weights = groups.map((group) => 1 + Math.sqrt(group.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);

  let x = 0;
  const segments = groups.map((group, index): Segment => {
    const fromX = x;
    const toX = fromX + ((weights[index] ?? 0) / all) * (room - gaps * breakPx);
    x = toX + breakPx;
    return { fromAt: group[0] ?? 0, toAt: group.at(-1) ?? 0, fromX, toX: Math.min(toX, room) };
  });
  return { segments, breaks: breaksBetween(segments), x: interpolate(segments.flatMap(knotsOf), room) };
}

function groupTimes(times: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const time of [...times].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && time - (group.at(-1) ?? time) <= LONGEST_PAUSE_MS) group.push(time);
    else groups.push([time]);
  }
  return groups;
}

function breaksBetween(segments: readonly Segment[]): Break[] {
  return segments.slice(1).map((next, index): Break => {
    const before = segments[index] ?? next;
    return { fromAt: before.toAt, toAt: next.fromAt, fromX: before.toX, toX: next.fromX };
  });
}

/** A time and its place; between two knots the scale is straight. */
interface Knot {
  at: number;
  x: number;
}

function knotsOf({ fromAt, toAt, fromX, toX }: Segment): Knot[] {
  if (fromAt === toAt) return [{ at: fromAt, x: (fromX + toX) / 2 }];
  const padding = Math.min(PADDING_PX, (toX - fromX) / 4);
  return [
    { at: fromAt, x: fromX + padding },
    { at: toAt, x: toX - padding },
  ];
}

function interpolate(knots: readonly Knot[], width: number): (at: number) => number {
  const first = knots[0];
  const last = knots.at(-1);
  if (!first || !last) return () => 0;
  return (at) => {
    if (at <= first.at) return first.x;
    if (at >= last.at) return last.x;
    const next = firstNotBefore(knots, at);
    const right = knots[next] ?? last;
    const left = knots[next - 1] ?? first;
    const x = left.x + ((at - left.at) / (right.at - left.at)) * (right.x - left.x);
    return Math.min(Math.max(x, left.x), right.x, width);
  };
}

/** Index of the first knot at or after a time; by halves, since every mark asks. */
function firstNotBefore(knots: readonly Knot[], at: number): number {
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.at ?? Infinity) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
