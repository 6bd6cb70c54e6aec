import { describe, expect, it } from 'vitest';
import { cuesBetween } from '@/core/call/cues';
import { readClock } from '@/core/call/clock';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';

const at = (minutes: number) => minutes * MINUTE_MS;
const walk = { id: 'walk', title: 'Walk-through', plannedMs: at(35) };
const coding = { id: 'coding', title: 'Coding', plannedMs: at(40) };
const intro = { id: 'intro', title: 'Introductions', plannedMs: at(5) };
const acts: ClockEvent[] = [
  { id: 'a', at: 0, type: 'start' },
  { id: 'b', at: 0, type: 'segment', segmentId: 'walk' },
];
const wanted = { agenda: [intro, walk, coding], cues: [at(15), at(5)], segments: true };
const cues = (from: number, to: number, events = acts, also: Partial<typeof wanted> = {}) =>
  cuesBetween(readClock(events, at(90), at(from)), readClock(events, at(90), at(to)), { ...wanted, ...also });

describe('the cues of the call', () => {
  it('come as the time runs over them, each once', () => {
    const passed = Array.from({ length: 100 * 60 }, (_, second) =>
      cues(second / 60, (second + 1) / 60),
    ).flat();
    expect(passed.map(({ segment, leftMs }) => [segment?.id ?? 'call', leftMs / MINUTE_MS])).toEqual([
      ['walk', 5],
      ['walk', 0],
      ['call', 15],
      ['call', 5],
      ['call', 0],
    ]);
  });

  it('are told once where a sleep ran over several', () => {
    expect(cues(70, 88)).toEqual([{ segment: null, leftMs: at(2) }]);
  });

  it('have no word for a part that begins with no more than its cue', () => {
    const short: ClockEvent[] = [
      { id: 'a', at: 0, type: 'start' },
      { ...enter('intro', 0), id: 'b' },
    ];
    expect(cues(0, 1 / 60, short)).toEqual([]);
    expect(cues(4.99, 5, short)).toEqual([{ segment: intro, leftMs: 0 }]);
  });

  it('say nothing of a part that is entered anew, is over long since, or while the clock stands', () => {
    const there: ClockEvent[] = [...acts, enter('coding', 50), enter('walk', 60)];
    expect(cues(59.99, 60.01, there)).toEqual([]);
    expect(cues(10, 80, [...acts, { id: 'p', at: at(11), type: 'pause' }])).toEqual([]);
    expect(cues(20, 30, [...acts, { id: 'e', at: at(25), type: 'end' }])).toEqual([]);
  });

  it('say nothing of a clock that did not run, was ended or was taken back meanwhile', () => {
    const then = (type: 'pause' | 'end' | 'reset'): ClockEvent => ({ id: 'then', at: at(31), type });
    const before = (events: ClockEvent[]) => readClock(events, at(90), at(29));
    const told = (...events: ClockEvent[]) =>
      cuesBetween(before(acts), readClock([...acts, ...events], at(90), at(32)), wanted);
    expect(told()).toHaveLength(1);
    expect(told(then('pause'))).toHaveLength(1);
    expect(told(then('end'))).toEqual([]);
    expect(told(then('reset'), { id: 'x', at: at(31), type: 'extend', durationMs: -at(80) })).toEqual([]);
    const paused: ClockEvent[] = [...acts, { id: 'p', at: at(20), type: 'pause' }];
    const shorter: ClockEvent = { id: 'x', at: at(31), type: 'extend', durationMs: -at(60) };
    expect(cuesBetween(before(paused), readClock([...paused, shorter], at(90), at(32)), wanted)).toEqual([]);
  });

  it('say nothing of a part that was entered when its time was nearly over', () => {
    const there: ClockEvent[] = [...acts, enter('coding', 29.5), enter('walk', 60)];
    expect(cues(59, 60.4, there, { cues: [] })).toEqual([]);
    expect(cues(60.4, 61, there, { cues: [] })).toEqual([{ segment: walk, leftMs: at(4.5) }]);
  });

  it('are only those that are wanted', () => {
    expect(cues(29, 31, acts, { segments: false })).toEqual([]);
    expect(cues(74, 91, acts, { cues: [], segments: false })).toEqual([]);
  });

  it('come again where the end was moved past them', () => {
    const extended: ClockEvent[] = [...acts, { id: 'x', at: at(80), type: 'extend', durationMs: at(10) }];
    expect(cues(84.99, 85, extended)).toEqual([{ segment: null, leftMs: at(15) }]);
  });
});

function enter(segmentId: string, minutes: number): ClockEvent {
  return { id: `to-${segmentId}-${minutes}`, at: at(minutes), type: 'segment', segmentId };
}
