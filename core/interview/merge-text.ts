import { diffArrays } from 'diff';

/** Lines `from` to before `to` of a text became `lines`. */
interface Hunk {
  from: number;
  to: number;
  lines: readonly string[];
}

/**
 * A text that two edited since it said `before`: `stored` is what one made of it, `text` what the other did. Lines that
 * only one of them touched are as that one left them; where both touched the same, what is stored comes first and the
 * other's lines behind it, so that no line that somebody wrote is lost.
 */
export function mergeText(stored: string, before: string, text: string): string {
  const base = linesOf(before);
  const theirs = hunksOf(base, linesOf(stored));
  // What both wrote is there once; a message that arrives again finds all of it.
  const there = new Set(theirs.flatMap(({ lines }) => lines).filter((line) => line !== ''));
  const mine = hunksOf(base, linesOf(text)).map((hunk) => ({
    ...hunk,
    lines: hunk.lines.filter((line) => !there.has(line)),
  }));
  const merged: string[] = [];
  let at = 0;
  for (let span = nextSpan(theirs, mine); span; span = nextSpan(theirs, mine)) {
    const changed = [...takeFrom(theirs, span), ...takeFrom(mine, span)];
    merged.push(...base.slice(at, span.from), ...changed.flatMap(({ lines }) => lines));
    at = span.to;
  }
  return [...merged, ...base.slice(at)].join('\n');
}

/** A text that says nothing has no line, so that two texts that begin in it stand under each other. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | null = null;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (!open) hunks.push((open = { from: at, to: at, lines: [] }));
    if (added) open.lines = [...open.lines, ...value];
    else open.to = at += value.length;
  }
  return hunks;
}

type Span = Pick<Hunk, 'from' | 'to'>;

/** The next span of lines that either changed, with everything of both that overlaps it; null at the end. */
function nextSpan(theirs: readonly Hunk[], mine: readonly Hunk[]): Span | null {
  const all = [...theirs, ...mine].sort((a, b) => a.from - b.from || a.to - b.to);
  const [first] = all;
  if (!first) return null;
  return all.reduce<Span>(
    (span, hunk) => (overlaps(hunk, span) ? { from: span.from, to: Math.max(span.to, hunk.to) } : span),
    { from: first.from, to: first.to },
  );
}

/** Lines put in where others only begin or end are apart from them; of lines put in at one place both stand there. */
function overlaps({ from, to }: Span, span: Span): boolean {
  return from < span.to || (from === to && from === span.from);
}

/** Takes the hunks of a span away, and answers them. */
function takeFrom(hunks: Hunk[], span: Span): Hunk[] {
  return hunks.splice(0, hunks.filter((hunk) => overlaps(hunk, span)).length);
}
