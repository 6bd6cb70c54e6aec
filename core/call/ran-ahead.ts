import * as v from 'valibot';

/** A span (epoch ms) in which the machine's clock went on and no other did: it slept, or its clock was set forward. */
export const SpanSchema = v.object({ from: v.number(), to: v.number() });
export type Span = v.InferOutput<typeof SpanSchema>;

/** A span that was seen, and whether the interviewer has said if it counts. */
export type SeenSpan = Span & { judged: boolean };

/** More sleeps than these are in no call. */
const MOST = 50;

/**
 * What is known once a surface has seen a span, or one was judged. Every open surface sees the same one, each at its own
 * next tick, also after it was judged: spans that overlap are one, and it is asked about as it was seen first.
 */
export function withSpan(known: readonly SeenSpan[], span: Span, judged: boolean): SeenSpan[] {
  const isSame = (one: Span): boolean => one.from < span.to && span.from < one.to;
  if (known.some(isSame))
    return known.map((one) => (isSame(one) ? { ...one, judged: one.judged || judged } : one));
  return [...known, { ...span, judged }].slice(-MOST);
}

/** The span that the interviewer has to judge, the oldest first; null where there is none. */
export function openSpan(known: readonly SeenSpan[]): Span | null {
  const open = known.find(({ judged }) => !judged);
  return open ? { from: open.from, to: open.to } : null;
}
