import { changeClock, correctCall, stampAct, type ClockCorrection } from '@/core/call/change-clock';
import { lastReset, readClock } from '@/core/call/clock';
import type { Span } from '@/core/call/ran-ahead';
import { actAt, jumpBetween, pauseOver, setBackUnseen, shiftActs, type Tick } from '@/core/call/clock-jump';
import type { ClockEvent } from '@/core/interview/interview';
import type { Desk } from './desk';
import type { Act } from './history';

export interface ClockActions {
  /**
   * Starts the call and enters the first part of its agenda, where none was chosen. `agoMs`: it began that long ago, as
   * when the button was forgotten.
   */
  startClock(agoMs?: number): void;
  pauseClock(): void;
  resumeClock(): void;
  /** Starts, pauses or resumes, whichever is next; nothing once the call has ended. */
  startOrPauseClock(): void;
  /** Gives the call so many ms more, or less. */
  extendCall(byMs: number): void;
  /** Gives a part of the agenda so many ms more, or less; the call stays as long as it is. */
  extendSegment(segmentId: string, byMs: number): void;
  /** The call is in this part of the agenda from now on; any part, in any order, and back. */
  enterSegment(segmentId: string): void;
  /** Enters the part of the agenda that comes after the present one; the first after the last. */
  enterNextSegment(): void;
  endCall(): void;
  /** The call goes on: the time since its end does not count. */
  reopenCall(): void;
  /** Takes a start back that was a mistake. What was done since stays in the list of acts. */
  resetClock(): void;
  /** Takes the last reset back, where nothing was done since. */
  undoReset(): void;
  /** Takes a span out of the call's time (epoch ms), as if it had been paused. */
  leaveOut(span: Span): void;
  /**
   * Looks whether the machine's clock was set, and corrects what was stamped by it. Called every second while a call
   * runs, and before every act. What no page can explain is in `ranAhead`.
   */
  watchClock(): void;
}

export interface ClockDeps {
  /** Milliseconds on a clock that only ever runs on, from any beginning. */
  steady: () => number;
  /** Called with a span that the interviewer may have to judge. */
  onRanAhead: (span: Span) => void;
}

/**
 * What is done to the clock of the call, and `withUnsent`: the stored acts of the open interview with what could not be
 * sent yet.
 */
export function clockActions(
  desk: Desk,
  { steady, onRanAhead }: ClockDeps,
): { actions: ClockActions; withUnsent: (acts: readonly ClockEvent[]) => ClockEvent[] } {
  const { file, put, saver, history, gateway, now, newId } = desk;
  const acts = (): ClockEvent[] => file().interview.clock;
  const show = (clock: ClockEvent[]): void => put({ interview: { ...file().interview, clock } });

  /** What could not be sent goes with what is sent next: no act is lost to a full disk. */
  let unsent: { interviewId: string; add: ClockEvent[]; remove: string[]; correct: ClockCorrection[] } = {
    interviewId: '',
    add: [],
    remove: [],
    correct: [],
  };
  const waiting = (): typeof unsent => {
    const interviewId = file().interview.id;
    if (unsent.interviewId !== interviewId) unsent = { interviewId, add: [], remove: [], correct: [] };
    return unsent;
  };

  const send = async (): Promise<void> => {
    const { interviewId, add, remove, correct } = unsent;
    const [sent, corrections] = [{ add: [...add], remove: [...remove] }, [...correct]];
    for (const correction of corrections) {
      await gateway.request('clock.move', { interviewId, correction });
      // Sent a second time, as when the page goes, it is told of twice and counts once.
      if (correct.includes(correction)) correct.splice(correct.indexOf(correction), 1);
    }
    if (sent.add.length + sent.remove.length === 0) return;
    await gateway.request('clock.save', { interviewId, change: sent });
    unsent.add = unsent.add.filter((event) => !sent.add.includes(event));
    unsent.remove = unsent.remove.filter((id) => !sent.remove.includes(id));
  };

  const write = (change: { add?: ClockEvent[]; remove?: string[] }): Promise<void> => {
    const { add = [], remove = [] } = change;
    const line = waiting();
    line.add = [...line.add.filter(({ id }) => !remove.includes(id)), ...add];
    line.remove = [...line.remove.filter((id) => !add.some((event) => event.id === id)), ...remove];
    show(changeClock(acts(), { add, remove }));
    return saver.now('clock', send);
  };

  const did = (act: Act, events: ClockEvent[]): void => {
    const ids = events.map(({ id }) => id);
    history.did({ act, about: null, of: `clock:${ids.join(' ')}` }, () => write({ remove: ids }));
    void write({ add: events });
  };

  const stamp = (event: Omit<ClockEvent, 'id' | 'at'>): ClockEvent => {
    actions.watchClock();
    return { id: newId(), at: actAt(acts(), now()), ...event };
  };
  const press = (act: Act, event: Omit<ClockEvent, 'id' | 'at'>): void => did(act, [stamp(event)]);
  const state = () => readClock(acts(), file().interview.callDurationMs, now());

  const correct = (byMs: number): void => {
    const first = stampAct(acts());
    if (!first) return;
    const correction = { byMs, first };
    const corrected = correctCall(file(), correction);
    if (!corrected) return;
    const line = waiting();
    line.add = line.add.map((event) => ({ ...event, at: event.at + byMs }));
    line.correct.push(correction);
    put(corrected);
    void saver.now('clock', send);
  };

  let last: (Tick & { interviewId: string }) | null = null;

  const actions: ClockActions = {
    startClock(agoMs = 0) {
      if (state().state !== 'not-started') return;
      const { agenda } = file().interview;
      const start = { ...stamp({ type: 'start' }), at: actAt(acts(), now() - agoMs) };
      const first = state().segmentId === null ? agenda[0] : undefined;
      const enter: ClockEvent | undefined = first && {
        id: newId(),
        at: start.at,
        type: 'segment',
        segmentId: first.id,
      };
      did('start-call', enter ? [start, enter] : [start]);
    },
    pauseClock: () => press('pause-call', { type: 'pause' }),
    resumeClock: () => press('resume-call', { type: 'resume' }),
    startOrPauseClock() {
      switch (state().state) {
        case 'not-started':
          actions.startClock();
          return;
        case 'running':
          actions.pauseClock();
          return;
        case 'paused':
          actions.resumeClock();
          return;
        case 'ended':
      }
    },
    extendCall: (byMs) => press('extend-call', { type: 'extend', durationMs: byMs }),
    extendSegment: (segmentId, byMs) =>
      press('extend-segment', { type: 'extend', segmentId, durationMs: byMs }),
    enterSegment(segmentId) {
      if (state().segmentId !== segmentId) press('enter-segment', { type: 'segment', segmentId });
    },
    enterNextSegment() {
      const { agenda } = file().interview;
      const { segmentId, state: present } = state();
      const at = agenda.findIndex(({ id }) => id === segmentId);
      const next = agenda[(at + 1) % agenda.length];
      if (next && present !== 'ended') actions.enterSegment(next.id);
    },
    endCall: () => press('end-call', { type: 'end' }),
    reopenCall: () => press('reopen-call', { type: 'reopen' }),
    resetClock: () => press('reset-clock', { type: 'reset' }),
    undoReset() {
      const reset = lastReset(acts());
      if (!reset) return;
      history.drop(`clock:${reset.id}`);
      void write({ remove: [reset.id] });
    },
    leaveOut: (span) => did('leave-out', pauseOver(span, newId)),

    watchClock() {
      const { id: interviewId } = file().interview;
      const tick = { wallMs: now(), steadyMs: steady(), interviewId };
      const before = last?.interviewId === interviewId ? last : null;
      last = tick;
      const { state: present } = state();
      // An ended call is history, whatever becomes of the machine's clock.
      if (present !== 'running' && present !== 'paused') return;
      const jump = before && jumpBetween(before, tick);
      if (jump?.type === 'set-back') correct(-jump.byMs);
      const unseen = setBackUnseen(acts(), now());
      if (unseen > 0) correct(-unseen);
      if (jump?.type === 'ahead' && present === 'running') onRanAhead({ from: jump.from, to: jump.to });
    },
  };

  const withUnsent = (stored: readonly ClockEvent[]): ClockEvent[] => {
    const { add, remove, correct: corrections } = waiting();
    const byMs = corrections.reduce((sum, correction) => sum + correction.byMs, 0);
    return changeClock(shiftActs(stored, byMs), { add, remove });
  };

  return { actions, withUnsent };
}
