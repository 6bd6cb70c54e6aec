import { MINUTE_MS } from '@/core/interview/interview';

/** Whole minutes that have passed: 12 for 12 min 59 s. */
export const wholeMinutes = (ms: number): number => Math.floor(ms / MINUTE_MS);

/** What is left of the call, in words; the minute that has begun counts as left, overtime is said as such. */
export function remainingWords(remainingMs: number): string {
  if (remainingMs > 0) return `${Math.ceil(remainingMs / MINUTE_MS)} min left`;
  const over = wholeMinutes(-remainingMs);
  return over === 0 ? 'Time is up' : `${over} min over`;
}
