import type { Interview, Note } from '@/core/interview/interview';
import { readClock } from './clock';

/** When a note is taken: its phase, and the time on the call's clock in ms, null outside the call. */
export interface NoteTime {
  phase: Note['phase'];
  callOffsetMs: number | null;
}

/** Only a clock that was started and has not ended gives call time; a paused one gives the time at which it stands. */
export function noteTime(interview: Interview, now: number): NoteTime {
  const clock = readClock(interview.clock, interview.callDurationMs, now);
  switch (clock.state) {
    case 'not-started':
      return { phase: 'preparation', callOffsetMs: null };
    case 'running':
    case 'paused':
      return { phase: 'call', callOffsetMs: clock.elapsedMs };
    case 'ended':
      return { phase: 'after', callOffsetMs: null };
  }
}
