import type { Interview, Note } from '@/core/interview/interview';
import { readClock } from './clock';
import { isForgotten } from './forgotten-clock';

/** When a note is taken: its phase, and the time on the call's clock in ms, null outside the call. */
export interface NoteTime {
  phase: Note['phase'];
  callOffsetMs: number | null;
}

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
