import type { ClockEvent } from '@/core/interview/interview';

type ClockState = 'not-started' | 'running' | 'paused' | 'ended';

/**
 * The call's clock at one moment, all durations in ms. `elapsedMs` is time that the clock ran: pauses and the time
 * between an end and a reopening don't count. `totalMs` is the planned duration with its extensions, `remainingMs` is
 * negative in overtime. `segmentId` is the current part of the agenda, null before the first and once ended.
 * `spentMs` holds the running time of each part that was entered.
 */
export interface ClockReading {
  state: ClockState;
  elapsedMs: number;
  totalMs: number;
  remainingMs: number;
  segmentId: string | null;
  spentMs: Record<string, number>;
}

/**
 * Reads the clock from its events. Order doesn't matter, an event id counts once, and acts that make no sense in
 * their place (two surfaces that both press "start", a resume after the end) change nothing. An event later than
 * `now`, from a machine whose time was set back, makes no time negative.
 */
export function readClock(events: readonly ClockEvent[], durationMs: number, now: number): ClockReading {
  let state: ClockState = 'not-started';
  let totalMs = durationMs;
  let elapsedMs = 0;
  let segmentId: string | null = null;
  let since = 0;
  const spent = new Map<string, number>();

  const advance = (to: number): void => {
    const ran = state === 'running' ? Math.max(0, to - since) : 0;
    elapsedMs += ran;
    if (segmentId !== null && state !== 'ended') spent.set(segmentId, (spent.get(segmentId) ?? 0) + ran);
    since = Math.max(since, to);
  };

  for (const event of inOrder(events)) {
    advance(event.at);
    if (event.type === 'segment') segmentId = event.segmentId ?? segmentId;
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
  };
}

/** When the clock was first started, epoch ms; null before. */
export function callStart(events: readonly ClockEvent[]): number | null {
  const starts = events.filter(({ type }) => type === 'start').map(({ at }) => at);
  return starts.length === 0 ? null : Math.min(...starts);
}

function inOrder(events: readonly ClockEvent[]): ClockEvent[] {
  const once = new Map<string, ClockEvent>();
  for (const event of events) if (!once.has(event.id)) once.set(event.id, event);
  return [...once.values()].sort((a, b) => a.at - b.at);
}

type Switch = Exclude<ClockEvent['type'], 'segment' | 'extend'>;

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
