import type { ClockReading } from '@/core/call/clock';
import { MINUTE_MS } from '@/core/interview/interview';

/** Whole minutes that have passed: 12 for 12 min 59 s. */
export const wholeMinutes = (ms: number): number => Math.floor(ms / MINUTE_MS);

/** What is left of the call, in words; the minute that has begun counts as left, overtime is said as such. */
export function remainingWords(remainingMs: number): string {
  if (remainingMs > 0) return `${Math.ceil(remainingMs / MINUTE_MS)} min left`;
  const over = wholeMinutes(-remainingMs);
  return over === 0 ? 'Time is up' : `${over} min over`;
}

/** The one thing that is done to the clock most in each state, as an act; null where there is none. */
export const START_OR_PAUSE: Record<ClockReading['state'], string | null> = {
  'not-started': 'Start the call',
  running: 'Pause the call',
  paused: 'Resume the call',
  ended: null,
};
