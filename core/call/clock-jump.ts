import type { ClockEvent } from '@/core/interview/interview';
import { inOrder } from './clock';

/** Two clocks read at one moment, in ms: the machine's, which may be set, and one that only ever runs on. */
export interface Tick {
  wallMs: number;
  steadyMs: number;
}

/**
 * What happened to the machine's clock between two ticks. `set-back`: by so many ms. `ahead`: it went on by so many ms
 * more than the steady clock did, from `from` to `to` (epoch ms): it was set forward, or the machine slept, which no page
 * can tell apart.
 */
export type ClockJump = { type: 'set-back'; byMs: number } | { type: 'ahead'; from: number; to: number };

/** Servers of time correct a clock by less than this; nobody notices. */
const SMALLEST_SET_BACK_MS = 2_000;
/** A page that is busy or in the background ticks late on both clocks alike; what is left is worth a question. */
const SMALLEST_SLEEP_MS = 30_000;

/** Null where both clocks went on alike. */
export function jumpBetween(before: Tick, after: Tick): ClockJump | null {
  const aheadMs = after.wallMs - before.wallMs - (after.steadyMs - before.steadyMs);
  if (aheadMs <= -SMALLEST_SET_BACK_MS) return { type: 'set-back', byMs: -aheadMs };
  if (aheadMs >= SMALLEST_SLEEP_MS) return { type: 'ahead', from: after.wallMs - aheadMs, to: after.wallMs };
  return null;
}

/**
 * By how many ms the clock must have been set back while nothing looked: the last act lies that far in the future of
 * `now`. Zero where it doesn't.
 */
export function setBackUnseen(events: readonly ClockEvent[], now: number): number {
  const lastAt = inOrder(events).at(-1)?.at ?? now;
  return lastAt - now >= SMALLEST_SET_BACK_MS ? lastAt - now : 0;
}

/** The acts as a clock that had been right by `byMs` less would have stamped them: every span between them stays. */
export function shiftActs(events: readonly ClockEvent[], byMs: number): ClockEvent[] {
  return events.map((event) => ({ ...event, at: event.at + byMs }));
}

/** When an act happens: never before the last one, so that the order of acts is that of the presses. */
export function actAt(events: readonly ClockEvent[], now: number): number {
  return Math.max(now, inOrder(events).at(-1)?.at ?? now);
}

/** The acts that take a span out of the running time, as if it had been paused. */
export function pauseOver(span: { from: number; to: number }, newId: () => string): ClockEvent[] {
  return [
    { id: newId(), at: span.from, type: 'pause' },
    { id: newId(), at: span.to, type: 'resume' },
  ];
}
