import { MINUTE_MS, type Interview, type Note } from '@/core/interview/interview';
import { readClock, type ClockReading } from './clock';

/** When a note is taken: its phase, and the time on the call's clock in ms, null outside the call. */
export interface NoteTime {
  phase: Note['phase'];
  callOffsetMs: number | null;
}

/** So long after the planned end a clock that still stands open was forgotten, and tells no time any more. */
const FORGOTTEN_AFTER_MS = 60 * MINUTE_MS;

/**
 * Only a clock that was started and has not ended gives call time; a paused one gives the time at which it stands.
 * Nobody has to press anything for a note to be after the call: a clock that was never started counts the call as over
 * at its planned end, one that was never ended an hour after it.
 */
export function noteTime(interview: Interview, now: number): NoteTime {
  const { callAt, callDurationMs } = interview;
  const clock = readClock(interview.clock, callDurationMs, now);
  switch (clock.state) {
    case 'not-started': {
      const over = callAt !== null && now > callAt + callDurationMs;
      return { phase: over ? 'after' : 'preparation', callOffsetMs: null };
    }
    case 'running':
    case 'paused':
      return isForgotten(interview.clock, clock, now)
        ? AFTER
        : { phase: 'call', callOffsetMs: clock.elapsedMs };
    case 'ended':
      return AFTER;
  }
}

const AFTER: NoteTime = { phase: 'after', callOffsetMs: null };

/** By the time that the clock ran; one that was left paused ran no further, so since its last act. */
function isForgotten(
  acts: Interview['clock'],
  { state, elapsedMs, totalMs }: ClockReading,
  now: number,
): boolean {
  const longest = totalMs + FORGOTTEN_AFTER_MS;
  if (state !== 'paused') return elapsedMs > longest;
  const lastActAt = Math.max(...acts.map(({ at }) => at));
  return elapsedMs + (now - lastActAt) > longest;
}
