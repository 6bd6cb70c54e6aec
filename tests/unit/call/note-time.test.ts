import { describe, expect, it } from 'vitest';
import { defaultAgenda } from '@/core/call/agenda';
import { formatOffset } from '@/core/call/format-offset';
import { noteTime } from '@/core/call/note-time';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { anInterview } from '../interview/examples';

const clock = (...acts: [number, ClockEvent['type']][]) =>
  anInterview({
    clock: acts.map(([minutes, type], i) => ({ id: String(i), at: minutes * MINUTE_MS, type })),
  });

describe('the time of a note', () => {
  const preparation = { phase: 'preparation', callOffsetMs: null };
  const after = { phase: 'after', callOffsetMs: null };

  it('is preparation until the clock starts, also where the call begins late', () => {
    expect(noteTime(anInterview({ callAt: 0 }), 10 * MINUTE_MS)).toEqual(preparation);
    expect(noteTime(anInterview({ callAt: null }), 10_000 * MINUTE_MS)).toEqual(preparation);
  });

  it('is after the call once its time is over, also where the clock was never started', () => {
    const interview = anInterview({ callAt: 0, callDurationMs: 90 * MINUTE_MS });
    expect(noteTime(interview, 90 * MINUTE_MS)).toEqual(preparation);
    expect(noteTime(interview, 90 * MINUTE_MS + 1)).toEqual(after);
  });

  it('is after the call an hour past its end, where the clock was never ended', () => {
    const running = clock([5, 'start']);
    expect(noteTime(running, 155 * MINUTE_MS)).toEqual({ phase: 'call', callOffsetMs: 150 * MINUTE_MS });
    expect(noteTime(running, 155 * MINUTE_MS + 1)).toEqual(after);
    const extended = { ...running };
    extended.clock = [
      ...running.clock,
      { id: 'x', at: 6 * MINUTE_MS, type: 'extend', durationMs: 10 * MINUTE_MS },
    ];
    expect(noteTime(extended, 160 * MINUTE_MS)).toMatchObject({ phase: 'call' });
  });

  it('is after the call where the clock was left paused as long', () => {
    const paused = clock([5, 'start'], [50, 'pause']);
    expect(noteTime(paused, 155 * MINUTE_MS)).toEqual({ phase: 'call', callOffsetMs: 45 * MINUTE_MS });
    expect(noteTime(paused, 155 * MINUTE_MS + 1)).toEqual(after);
  });

  it('is call time while the clock runs or stands', () => {
    expect(noteTime(clock([5, 'start']), 12 * MINUTE_MS)).toEqual({
      phase: 'call',
      callOffsetMs: 7 * MINUTE_MS,
    });
    expect(noteTime(clock([5, 'start'], [6, 'pause']), 50 * MINUTE_MS)).toEqual({
      phase: 'call',
      callOffsetMs: MINUTE_MS,
    });
  });

  it('is after the call once it has ended', () => {
    expect(noteTime(clock([5, 'start'], [90, 'end']), 91 * MINUTE_MS)).toEqual({
      phase: 'after',
      callOffsetMs: null,
    });
  });
});

describe('an offset as text', () => {
  it.each([
    [0, '00:00:00'],
    [2_530_000, '00:42:10'],
    [2_530_999, '00:42:10'],
    [5_400_000, '01:30:00'],
    [-65_000, '-00:01:05'],
    [-400, '00:00:00'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatOffset(ms)).toBe(text);
  });
});

describe('the default agenda', () => {
  it('fills the 90 minutes, with ids of their own', () => {
    const agenda = defaultAgenda();
    expect(agenda.reduce((sum, segment) => sum + segment.plannedMs, 0)).toBe(90 * MINUTE_MS);
    expect(new Set(agenda.map(({ id }) => id)).size).toBe(4);
  });
});
