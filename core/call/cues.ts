import type { Interview, Segment } from '@/core/interview/interview';
import { plannedMs, type ClockReading } from './clock';

/** So long before the end of a part of the agenda its cue comes; shorter parts have none but their end. */
const SEGMENT_CUE_MS = 5 * 60_000;

/** A moment that has just been reached: of the call where `segment` is null. `leftMs` is what is left then, 0 or less at the end. */
export interface Cue {
  segment: Segment | null;
  leftMs: number;
}

/** What the interviewer wants to be told of. `segments`: also when a part of the agenda comes to its end. */
export interface WantedCues extends Pick<Interview, 'agenda' | 'cues'> {
  segments: boolean;
}

/**
 * The cues between two readings of one clock, the call's first. Each is passed once, as the time runs over it: what lies
 * behind the first reading was passed before, so that nothing is told again after a reload, and where several lie between
 * the two only the last is told. Going to another part of the agenda passes nothing, nor does a clock that is not running.
 */
export function cuesBetween(before: ClockReading, after: ClockReading, wanted: WantedCues): Cue[] {
  if (before.state !== 'running' || after.state === 'not-started' || after.state === 'ended') return [];
  const cues: Cue[] = [];
  if (passes(before.remainingMs, after.remainingMs, wanted.cues))
    cues.push({ segment: null, leftMs: after.remainingMs });
  const segment = wanted.agenda.find(({ id }) => id === after.segmentId);
  if (!wanted.segments || !segment || before.segmentId !== segment.id) return cues;
  const left = (reading: ClockReading): number =>
    plannedMs(segment, reading) - (reading.spentMs[segment.id] ?? 0);
  if (passes(left(before), left(after), [SEGMENT_CUE_MS])) cues.push({ segment, leftMs: left(after) });
  return cues;
}

/** The end is always a cue, where there are any. */
function passes(beforeMs: number, afterMs: number, cues: readonly number[]): boolean {
  return cues.length > 0 && [...cues, 0].some((cue) => beforeMs > cue && afterMs <= cue);
}
