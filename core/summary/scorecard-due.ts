import { appointmentOf } from '@/core/call/appointment';
import { callEnd, readClock } from '@/core/call/clock';
import { isForgotten, lastActAt } from '@/core/call/forgotten-clock';
import type { Interview } from '@/core/interview/interview';

type Due = Pick<Interview, 'callAt' | 'callDurationMs' | 'callChanges' | 'clock' | 'sealedAt' | 'part'> & {
  process: Pick<Interview['process'], 'scorecardDueMs'>;
};

/** When the scorecard is due, epoch ms, and whether it is still awaited. */
export interface ScorecardDue {
  dueAt: number;
  /** Submitted, and when: nothing is awaited any more. */
  submittedAt: number | null;
}

/**
 * Counted from the end of the call: as its clock says, else as it was planned. Null where nobody waits for a scorecard:
 * no call has taken place by `now`, it was cancelled, the candidate did not come, or this is a shadow's.
 */
export function scorecardDue(interview: Due, now: number): ScorecardDue | null {
  if (interview.part === 'shadow' || appointmentOf(interview) !== 'agreed') return null;
  const endedAt = callOverAt(interview, now);
  if (endedAt === null || endedAt > now) return null;
  return { dueAt: endedAt + interview.process.scorecardDueMs, submittedAt: interview.sealedAt };
}

/**
 * When the call is over, epoch ms, past or to come: as its clock says, else as it was planned; null where there is no time.
 * A clock that nobody ended, as it is easily forgotten: the time at which its call was over. One that is paused holds
 * the end up until that was forgotten too.
 */
export function callOverAt(
  { callAt, callDurationMs, clock }: Pick<Interview, 'callAt' | 'callDurationMs' | 'clock'>,
  now: number,
): number | null {
  const reading = readClock(clock, callDurationMs, now);
  const { state, remainingMs } = reading;
  switch (state) {
    case 'not-started':
      return callAt === null ? null : callAt + callDurationMs;
    case 'running':
      return now + remainingMs;
    case 'paused': {
      const isHeldUp = remainingMs > 0 && !isForgotten(clock, reading, now);
      return (isHeldUp ? now : lastActAt(clock)) + remainingMs;
    }
    case 'ended':
      return callEnd(clock);
  }
}
