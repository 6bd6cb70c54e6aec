import { MINUTE_MS, type Interview } from '@/core/interview/interview';
import type { ClockReading } from './clock';

/** So long after the planned end a clock that still stands open was forgotten, and tells no time any more. */
const FORGOTTEN_AFTER_MS = 60 * MINUTE_MS;

/**
 * Whether a clock that nobody ended was forgotten by `now` (epoch ms). By the time that it ran; one that was left paused
 * ran no further, so since its last act.
 */
export function isForgotten(
  acts: Interview['clock'],
  { state, elapsedMs, totalMs }: ClockReading,
  now: number,
): boolean {
  const longest = totalMs + FORGOTTEN_AFTER_MS;
  return state === 'paused' ? elapsedMs + (now - lastActAt(acts)) > longest : elapsedMs > longest;
}

/** When a clock was last started, paused, ended or opened again, epoch ms. To be asked of one that was used. */
export function lastActAt(acts: Interview['clock']): number {
  return Math.max(...acts.map(({ at }) => at));
}
