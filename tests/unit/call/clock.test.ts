import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callEnd, callStart, lastReset, plannedMs, readClock, startedLateMs } from '@/core/call/clock';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';

const at = (minutes: number) => minutes * MINUTE_MS;
let serial = 0;
const act = (minutes: number, type: ClockEvent['type'], more: Partial<ClockEvent> = {}): ClockEvent => ({
  id: `c${String((serial += 1))}`,
  at: at(minutes),
  type,
  ...more,
});
const read = (events: ClockEvent[], minutes: number) => readClock(events, at(90), at(minutes));

describe('when the call began and ended', () => {
  it('is by the first start and end since it was reset or reopened, whatever was stored first', () => {
    const acts = [act(90, 'end'), act(3, 'start'), act(95, 'end'), act(5, 'start'), act(1, 'pause')];
    expect(callStart(acts)).toBe(at(3));
    expect(callEnd(acts)).toBe(at(90));
    expect(callEnd([...acts, act(100, 'reopen')])).toBeNull();
    expect(callEnd([...acts, act(100, 'reopen'), act(110, 'pause'), act(120, 'end')])).toBe(at(120));
    const reset = [...acts, act(100, 'reset')];
    expect([callStart(reset), callEnd(reset)]).toEqual([null, null]);
    expect(callStart([...reset, act(101, 'start')])).toBe(at(101));
    expect([callStart([]), callEnd([]), lastReset([])]).toEqual([null, null, null]);
  });

  it('is late from a minute on, where both times are known', () => {
    const clock = [act(7, 'start')];
    expect(startedLateMs({ callAt: at(5), clock })).toBe(at(2));
    expect(startedLateMs({ callAt: at(6), clock })).toBe(at(1));
    expect(startedLateMs({ callAt: at(6.5), clock })).toBeNull();
    expect(startedLateMs({ callAt: null, clock })).toBeNull();
    expect(startedLateMs({ callAt: at(5), clock: [] })).toBeNull();
    expect(startedLateMs({ callAt: -at(5), clock: [] })).toBeNull();
  });
});

describe('the clock of the call', () => {
  it('has not started without a start, and an extension already counts', () => {
    expect(read([act(0, 'extend', { durationMs: at(15) })], 30)).toEqual({
      state: 'not-started',
      elapsedMs: 0,
      totalMs: at(105),
      remainingMs: at(105),
      segmentId: null,
      spentMs: {},
      unassignedMs: 0,
      extendedMs: {},
    });
  });

  it('counts from the real start and goes below zero in overtime', () => {
    const late = [act(7, 'start')];
    expect(read(late, 27)).toMatchObject({ state: 'running', elapsedMs: at(20), remainingMs: at(70) });
    expect(read(late, 107)).toMatchObject({ elapsedMs: at(100), remainingMs: at(-10) });
  });

  it('is as before its start once it was reset, and can be started anew', () => {
    const mistake = [
      act(0, 'extend', { durationMs: at(15) }),
      act(3, 'start'),
      act(4, 'segment', { segmentId: 'walk' }),
      act(5, 'extend', { durationMs: at(5) }),
      act(6, 'reset'),
    ];
    expect(read(mistake, 60)).toEqual(read(mistake.slice(0, 1), 60));
    expect(callStart(mistake)).toBeNull();
    expect(lastReset(mistake)?.id).toBe(mistake[4]?.id);
    const again = [...mistake, act(100, 'start')];
    expect(read(again, 110)).toMatchObject({ state: 'running', elapsedMs: at(10), totalMs: at(105) });
    expect(callStart(again)).toBe(at(100));
    expect(lastReset(again)).toBeNull();
    // Without the reset everything is there again.
    expect(read(mistake.slice(0, 4), 13)).toMatchObject({ elapsedMs: at(10), segmentId: 'walk' });
  });

  it('is reset also after an end, and not before a start', () => {
    expect(read([act(0, 'start'), act(1, 'end'), act(2, 'reset')], 9)).toMatchObject({
      state: 'not-started',
    });
    const early = [act(0, 'extend', { durationMs: at(5) }), act(1, 'reset')];
    expect(read(early, 9)).toMatchObject({ state: 'not-started', totalMs: at(95) });
  });

  it('stands still while paused', () => {
    const events = [act(0, 'start'), act(10, 'pause')];
    expect(read(events, 25)).toMatchObject({ state: 'paused', elapsedMs: at(10) });
    expect(read([...events, act(30, 'resume')], 35)).toMatchObject({ state: 'running', elapsedMs: at(15) });
  });

  it('keeps the time of the end, and does not count what lies before a reopening', () => {
    const ended = [act(0, 'start'), act(0, 'segment', { segmentId: 'coding' }), act(80, 'end')];
    expect(read(ended, 500)).toMatchObject({ state: 'ended', elapsedMs: at(80), segmentId: null });
    expect(read([...ended, act(100, 'reopen')], 105)).toMatchObject({
      state: 'running',
      elapsedMs: at(85),
      segmentId: 'coding',
      spentMs: { coding: at(85) },
    });
  });

  it('adds up the parts of the agenda in any order, without pauses', () => {
    const events = [
      act(0, 'start'),
      act(0, 'segment', { segmentId: 'intro' }),
      act(5, 'segment', { segmentId: 'coding' }),
      act(20, 'pause'),
      act(30, 'resume'),
      act(35, 'segment', { segmentId: 'intro' }),
    ];
    expect(read(events, 37)).toMatchObject({ segmentId: 'intro', spentMs: { intro: at(7), coding: at(20) } });
  });

  it('gives a part of the agenda more time, and the call none', () => {
    const events = [act(0, 'start'), act(3, 'extend', { segmentId: 'walk', durationMs: at(5) })];
    const reading = read(events, 10);
    expect(reading).toMatchObject({ totalMs: at(90), extendedMs: { walk: at(5) } });
    expect(plannedMs({ id: 'walk', title: '', plannedMs: at(35) }, reading)).toBe(at(40));
    expect(plannedMs({ id: 'coding', title: '', plannedMs: at(40) }, reading)).toBe(at(40));
  });

  it('takes no notice of acts that make no sense in their place', () => {
    const events = [act(0, 'resume'), act(0, 'end'), act(1, 'start'), act(2, 'start'), act(3, 'reopen')];
    expect(read(events, 11)).toMatchObject({ state: 'running', elapsedMs: at(10) });
  });

  it('goes on as it is where an act makes no sense in its place', () => {
    expect(read([act(0, 'start'), act(1, 'end'), act(2, 'start')], 5).state).toBe('ended');
    expect(read([act(0, 'start'), act(1, 'pause'), act(2, 'start')], 5).state).toBe('paused');
    expect(read([act(0, 'start'), act(1, 'end'), act(2, 'pause')], 5).state).toBe('ended');
    expect(read([act(0, 'start'), act(1, 'pause'), act(2, 'reopen')], 5).state).toBe('paused');
    expect(read([act(0, 'reopen')], 5).state).toBe('not-started');
    expect(read([act(0, 'pause'), act(1, 'resume'), act(2, 'end')], 5).state).toBe('not-started');
  });

  it('survives an event from the future', () => {
    expect(read([act(10, 'start')], 5)).toMatchObject({ state: 'running', elapsedMs: 0 });
    expect(read([act(0, 'start'), act(10, 'pause')], 5)).toMatchObject({
      state: 'paused',
      elapsedMs: at(10),
    });
  });

  it('does not trip over an id that is a property of every object', () => {
    const reading = read([act(0, 'start'), act(0, 'segment', { segmentId: '__proto__' })], 3);
    expect(Object.entries(reading.spentMs)).toEqual([['__proto__', at(3)]]);
  });

  it('reads the same from shuffled and repeated events', () => {
    const types = fc.constantFrom<ClockEvent['type']>(
      'start',
      'pause',
      'resume',
      'extend',
      'segment',
      'end',
      'reopen',
    );
    const log = fc.array(fc.record({ type: types, segmentId: fc.constantFrom('a', 'b') }), { maxLength: 12 });
    fc.assert(
      fc.property(
        log,
        fc.nat(20),
        fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
        (acts, minutes, keys) => {
          const events = acts.map((one, index) => ({
            id: `e${String(index)}`,
            at: at(index),
            ...(one.type === 'segment' ? one : { type: one.type }),
            ...(one.type === 'extend' ? { durationMs: at(5) } : {}),
          }));
          const shuffled = [...events, ...events]
            .map((event, index) => ({ event, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ event }) => event);
          const reading = read(events, minutes);
          expect(read(shuffled, minutes)).toEqual(reading);
          expect(reading.elapsedMs).toBeGreaterThanOrEqual(0);
          const spent = Object.values(reading.spentMs).reduce((sum, ms) => sum + ms, 0);
          expect(spent + reading.unassignedMs).toBe(reading.elapsedMs);
        },
      ),
    );
  });
});
