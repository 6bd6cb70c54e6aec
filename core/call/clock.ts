import { MINUTE_MS, type ClockEvent, type Interview, type Segment } from '@/core/interview/interview';

/** How much longer or shorter one press makes the call, or a part of its agenda. */
export const EXTENSION_MS = 5 * MINUTE_MS;

type ClockState = 'not-started' | 'running' | 'paused' | 'ended';

/**
 * The call's clock at one moment, all durations in ms. `elapsedMs` is time that the clock ran: pauses and the time
 * between an end and a reopening don't count. `totalMs` is the planned duration with its extensions, `remainingMs` is
 * negative in overtime. `segmentId` is the current part of the agenda, null before the first and once ended.
 * `spentMs` holds the running time of each part that was entered, `unassignedMs` that of none: together they are
 * `elapsedMs`. `extendedMs` is what each part was given beyond its plan, negative where it was shortened.
 */
export interface ClockReading {
  state: ClockState;
  elapsedMs: number;
  totalMs: number;
  remainingMs: number;
  segmentId: string | null;
  spentMs: Record<string, number>;
  unassignedMs: number;
  extendedMs: Record<string, number>;
}

/**
 * Reads the clock from its events. Order doesn't matter, an event id counts once, and acts that make no sense in
 * their place (two surfaces that both press "start", a resume after the end) change nothing. A reset leaves the clock as
 * it was before its start; the acts that it takes back stay in the list. An event later than
 * `now`, from a machine whose time was set back, makes no time negative.
 */
export function readClock(events: readonly ClockEvent[], durationMs: number, now: number): ClockReading {
  let state: ClockState = 'not-started';
  let totalMs = durationMs;
  let totalBeforeStartMs = durationMs;
  let elapsedMs = 0;
  let segmentId: string | null = null;
  let since = 0;
  let unassignedMs = 0;
  const spent = new Map<string, number>();
  const extended = new Map<string, number>();
  const reset = (): void => {
    if (state === 'not-started') return;
    state = 'not-started';
    totalMs = totalBeforeStartMs;
    elapsedMs = 0;
    segmentId = null;
    unassignedMs = 0;
    spent.clear();
    extended.clear();
  };

  const advance = (to: number): void => {
    const ran = state === 'running' ? Math.max(0, to - since) : 0;
    elapsedMs += ran;
    if (segmentId === null) unassignedMs += ran;
    else if (state !== 'ended') spent.set(segmentId, (spent.get(segmentId) ?? 0) + ran);
    since = Math.max(since, to);
  };

  for (const event of inOrder(events)) {
    advance(event.at);
    if (event.type === 'start' && state === 'not-started') totalBeforeStartMs = totalMs;
    if (event.type === 'reset') reset();
    else if (event.type === 'segment') segmentId = event.segmentId ?? segmentId;
    else if (event.type === 'extend' && event.segmentId !== undefined)
      extended.set(event.segmentId, (extended.get(event.segmentId) ?? 0) + (event.durationMs ?? 0));
    else if (event.type === 'extend') totalMs = Math.max(0, totalMs + (event.durationMs ?? 0));
    else state = nextState(state, event.type);
  }
  advance(now);

  return {
    state,
    elapsedMs,
    totalMs,
    remainingMs: totalMs - elapsedMs,
    segmentId: state === 'ended' ? null : segmentId,
    // Own properties even for an id such as `__proto__`.
    spentMs: Object.fromEntries(spent),
    unassignedMs,
    extendedMs: Object.fromEntries(extended),
  };
}

/** How long a part of the agenda is, with what it was given on the call, in ms. */
export function plannedMs(segment: Segment, { extendedMs }: Pick<ClockReading, 'extendedMs'>): number {
  return Math.max(0, segment.plannedMs + (extendedMs[segment.id] ?? 0));
}

/** When the clock was first started since the last reset, epoch ms; null before. */
export function callStart(events: readonly ClockEvent[]): number | null {
  let startedAt: number | null = null;
  for (const { type, at } of inOrder(events)) {
    if (type === 'reset') startedAt = null;
    else if (type === 'start') startedAt ??= at;
  }
  return startedAt;
}

/** When the clock was ended since it last ran, epoch ms; null before it is. */
export function callEnd(events: readonly ClockEvent[]): number | null {
  let endedAt: number | null = null;
  for (const { type, at } of inOrder(events)) {
    if (type === 'reset' || type === 'reopen') endedAt = null;
    else if (type === 'end') endedAt ??= at;
  }
  return endedAt;
}

/**
 * How much later than it was booked the call was started, in ms; null where it was not later by a whole minute, or where
 * either is not known.
 */
export function startedLateMs({ callAt, clock }: Pick<Interview, 'callAt' | 'clock'>): number | null {
  const startedAt = callStart(clock);
  if (callAt === null || startedAt === null || startedAt - callAt < MINUTE_MS) return null;
  return startedAt - callAt;
}

/** The reset after which nothing was done to the clock; null where there is none. */
export function lastReset(events: readonly ClockEvent[]): ClockEvent | null {
  const last = inOrder(events).at(-1);
  return last?.type === 'reset' ? last : null;
}

/** Each act once, by id, in the order of time. */
export function inOrder(events: readonly ClockEvent[]): ClockEvent[] {
  const once = new Map<string, ClockEvent>();
  for (const event of events) if (!once.has(event.id)) once.set(event.id, event);
  return [...once.values()].sort((a, b) => a.at - b.at);
}

type Switch = Exclude<ClockEvent['type'], 'segment' | 'extend' | 'reset'>;

function nextState(state: ClockState, act: Switch): ClockState {
  switch (act) {
    case 'start':
      return state === 'not-started' ? 'running' : state;
    case 'pause':
      return state === 'running' ? 'paused' : state;
    case 'resume':
      return state === 'paused' ? 'running' : state;
    case 'end':
      return state === 'not-started' ? state : 'ended';
    case 'reopen':
      return state === 'ended' ? 'running' : state;
  }
}
