import type { EntryKind, Timeline, TimelineEntry } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { scaleAxis, type Break, type Segment } from './axis-scale';
import type { ProcessRule } from './process-rule';

/** One or more entries of the candidate at one place. `entryIds` oldest first; `kind` and `sitting` are the first's. */
export interface AxisMark {
  x: number;
  entryId: string;
  entryIds: string[];
  kind: EntryKind;
  sitting: number | null;
  count: number;
}

type MomentId = 'link-sent' | 'completion-note' | 'latest-finish' | 'call';

/** A time of the process. */
export interface AxisMoment {
  id: MomentId;
  x: number;
  at: number;
  label: string;
}

/** A stretch of the process: time for the review, time for the interviewer to read it, the call. */
interface AxisWindow {
  id: 'review' | 'reading' | 'call';
  fromX: number;
  toX: number;
}

/** A sitting as a stretch of the axis; none where sittings are unknown. */
interface AxisSitting {
  index: number;
  fromX: number;
  toX: number;
}

/** All in pixels from the left end of the axis. Everything is ordered by time. */
export interface Axis {
  width: number;
  marks: AxisMark[];
  segments: Segment[];
  breaks: Break[];
  moments: AxisMoment[];
  windows: AxisWindow[];
  sittings: AxisSitting[];
}

/** What the axis is laid out from. */
export interface AxisInput {
  timeline: Timeline;
  interview: Interview;
  rules: readonly ProcessRule[];
  /** Pixels. */
  width: number;
  /** Whether windows of the process and what follows from them are on it; they are, where it is not said. */
  withWindows?: boolean;
}

/** Marks nearer than this can't be told apart or hit. */
const NEAREST_PX = 6;

const LABELS: Record<MomentId, string> = {
  'link-sent': 'Link sent',
  'completion-note': 'Completion note',
  'latest-finish': 'Latest finish',
  call: 'Call',
};

/** Lays the candidate's activity and the times of the process on one axis. Pure numbers, the same for the same input. */
export function layoutAxis({ timeline, interview, rules, width, withWindows = true }: AxisInput): Axis {
  const entries = timeline.entries.filter(({ byCandidate }) => byCandidate);
  const times = momentTimes(timeline, interview, rules).filter(
    ({ id }) => withWindows || id !== 'latest-finish',
  );
  const callEnd =
    interview.callAt === null || !withWindows ? [] : [interview.callAt + interview.callDurationMs];
  const shown = [...entries.map(({ at }) => at), ...times.map(({ at }) => at), ...callEnd];
  const { x, segments, breaks } = scaleAxis(shown, width);
  const moments = times.map(({ id, at }) => ({ id, at, x: x(at), label: LABELS[id] }));
  return {
    width,
    segments,
    breaks,
    moments,
    marks: bucket(entries, x),
    windows: withWindows ? windowsOf(interview, x) : [],
    sittings: timeline.sittings.known
      ? timeline.sittings.sittings.map(({ fromAt, toAt }, index) => ({
          index,
          fromX: x(fromAt),
          toX: x(toAt),
        }))
      : [],
  };
}

function momentTimes(
  { entries }: Timeline,
  { linkSentAt, callAt, process }: Interview,
  rules: readonly ProcessRule[],
): { id: MomentId; at: number }[] {
  const noteId = rules.find(({ id }) => id === 'completion-note')?.eventId;
  const note = entries.flatMap(({ event, replies }) => [event, ...replies]).find(({ id }) => id === noteId);
  const times: [MomentId, number | null][] = [
    ['link-sent', linkSentAt],
    ['completion-note', note?.at ?? null],
    ['latest-finish', callAt === null ? null : callAt - process.finishBeforeCallMs],
    ['call', callAt],
  ];
  return times.flatMap(([id, at]) => (at === null ? [] : [{ id, at }])).sort((a, b) => a.at - b.at);
}

function bucket(entries: readonly TimelineEntry[], x: (at: number) => number): AxisMark[] {
  const marks: AxisMark[] = [];
  for (const { id, at, kind, sitting } of entries) {
    const place = x(at);
    const near = marks.at(-1);
    if (near && place - near.x < NEAREST_PX) {
      near.entryIds.push(id);
      near.count += 1;
    } else {
      marks.push({ x: place, entryId: id, entryIds: [id], kind, sitting, count: 1 });
    }
  }
  return marks;
}

function windowsOf(
  { linkSentAt, callAt, callDurationMs, process }: Interview,
  x: (at: number) => number,
): AxisWindow[] {
  if (callAt === null) return [];
  const latest = callAt - process.finishBeforeCallMs;
  const windows: AxisWindow[] = [
    { id: 'reading', fromX: x(latest), toX: x(callAt) },
    { id: 'call', fromX: x(callAt), toX: x(callAt + callDurationMs) },
  ];
  if (linkSentAt !== null && linkSentAt < latest) {
    windows.unshift({ id: 'review', fromX: x(linkSentAt), toX: x(latest) });
  }
  return windows;
}
