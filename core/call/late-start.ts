import type { Interview } from '@/core/interview/interview';
import { startedLateMs, type ClockReading } from './clock';

type Booked = Pick<Interview, 'callAt' | 'callDurationMs' | 'clock'>;

/** How late the call was started, in ms; null where it was not. Hours late is a call at another time, not a late start. */
export function lateStartMs(interview: Booked): number | null {
  const lateMs = startedLateMs(interview);
  return lateMs === null || lateMs >= interview.callDurationMs ? null : lateMs;
}

/** Whether the booked end can still be kept: the call runs, began late, and nobody has changed how long it is. */
export function mayKeepBookedEnd(interview: Booked, { state, totalMs }: ClockReading): boolean {
  const counts = state === 'running' || state === 'paused';
  return counts && lateStartMs(interview) !== null && totalMs === interview.callDurationMs;
}
