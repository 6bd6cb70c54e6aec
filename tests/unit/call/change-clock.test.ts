import { describe, expect, it } from 'vitest';
import { changeClock, correctCall, restamped, stampAct } from '@/core/call/change-clock';
import { formatOffset } from '@/core/call/format-offset';
import { agendaFit, defaultCues } from '@/core/call/agenda';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { anInterview, aNote, aQuestion } from '../interview/examples';

const start: ClockEvent = { id: 'start', at: 1_000, type: 'start' };
const pause: ClockEvent = { id: 'pause', at: 5_000, type: 'pause' };

describe('the acts of a clock', () => {
  it('are what was pressed on both surfaces, each once, without what was taken back', () => {
    const resume: ClockEvent = { id: 'resume', at: 6_000, type: 'resume' };
    expect(changeClock([start], { add: [pause], remove: [] })).toEqual([start, pause]);
    expect(changeClock([start, pause], { add: [{ ...pause, at: 5_500 }], remove: [] })).toEqual([
      start,
      { ...pause, at: 5_500 },
    ]);
    expect(changeClock([start, pause], { add: [resume], remove: ['pause'] })).toEqual([start, resume]);
  });
});

describe('a stamp', () => {
  it('names the first act, whichever was stored first', () => {
    expect(stampAct([pause, start])).toEqual({ id: 'start', at: 1_000 });
    expect(stampAct([])).toBeNull();
  });

  it('moves with the clock that was set after it, where it was made by that clock', () => {
    const act = { id: 'start', at: 1_000 };
    const corrected = [pause, { id: 'start', at: 4_000 }];
    expect(restamped({ createdAt: 2_500 }, act, corrected)).toEqual({ createdAt: 5_500 });
    expect(restamped({ createdAt: 1_000 }, act, corrected)).toEqual({ createdAt: 4_000 });
    const before = { createdAt: 999 };
    expect(restamped(before, act, corrected)).toBe(before);
    const note = { createdAt: 2_500 };
    expect(restamped(note, act, [start])).toBe(note);
    expect(restamped(note, act, [pause])).toBe(note);
  });
});

describe('a call whose clock was set', () => {
  const call = {
    interview: anInterview({ clock: [start, pause] }),
    notes: [
      aNote('before', { createdAt: 999 }),
      aNote('at', { createdAt: 1_000 }),
      aNote('on', { createdAt: 3_000 }),
    ],
    questions: [
      aQuestion('open'),
      aQuestion('early', { askedAt: 10 }),
      aQuestion('asked', { askedAt: 2_000 }),
    ],
  };
  const first = { id: 'start', at: 1_000 };

  it('has all that was stamped since its start as far from each other as before', () => {
    const corrected = correctCall(call, { byMs: 50, first });
    expect(corrected?.interview.clock.map(({ at }) => at)).toEqual([1_050, 5_050]);
    expect(corrected?.notes.map(({ createdAt }) => createdAt)).toEqual([999, 1_050, 3_050]);
    expect(corrected?.questions.map(({ askedAt }) => askedAt)).toEqual([null, 10, 2_050]);
  });

  it('is corrected once, and not by what another act says', () => {
    const once = correctCall(call, { byMs: 50, first });
    expect(once && correctCall(once, { byMs: 50, first })).toBeNull();
    expect(correctCall(call, { byMs: 50, first: { id: 'other', at: 1_000 } })).toBeNull();
  });
});

it.each([
  [2_530_000, '00:42:10'],
  [3_600_000, '01:00:00'],
  [-59_999, '-00:00:59'],
  [-999, '00:00:00'],
  [-1_000, '-00:00:01'],
  [36_000_000, '10:00:00'],
])('%d ms on the clock is %s', (ms, words) => expect(formatOffset(ms)).toBe(words));

describe('the agenda', () => {
  const parts = (...minutes: number[]) =>
    minutes.map((each, at) => ({ id: `p${at}`, title: '', plannedMs: each * MINUTE_MS }));

  it.each([
    [parts(), 'No parts are planned.'],
    [parts(30, 60), '90 min planned, as the call has.'],
    [parts(30, 65), '95 min planned, the call has 90: 5 too many.'],
    [parts(30, 40), '70 min planned, the call has 90: 20 are free.'],
  ])('of %j says how it fits', (agenda, words) => expect(agendaFit(agenda, 90 * MINUTE_MS)).toBe(words));

  it('has cues a quarter of an hour and five minutes before the end', () => {
    expect(defaultCues()).toEqual([15 * MINUTE_MS, 5 * MINUTE_MS]);
  });
});
