import { expect, it } from 'vitest';
import { readClock } from '@/core/call/clock';
import { lateStartMs, mayKeepBookedEnd } from '@/core/call/late-start';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const started = (lateMs: number): ClockEvent => ({ id: 's', type: 'start', at: CALL_AT + lateMs });
const NOW = CALL_AT + 10 * MINUTE_MS;

function mayKeep(clock: ClockEvent[]): boolean {
  const interview = makeInterview({ clock });
  return mayKeepBookedEnd(interview, readClock(clock, interview.callDurationMs, NOW));
}

it('is a late start from a minute on, but not hours later', () => {
  const late = (ms: number) => lateStartMs(makeInterview({ clock: [started(ms)] }));
  expect([late(59_000), late(MINUTE_MS), late(7 * MINUTE_MS)]).toEqual([null, MINUTE_MS, 7 * MINUTE_MS]);
  expect([late(89 * MINUTE_MS), late(90 * MINUTE_MS)]).toEqual([89 * MINUTE_MS, null]);
});

it('may keep the booked end while the call runs, late, and is as long as it was booked', () => {
  const late = started(7 * MINUTE_MS);
  const shortened: ClockEvent = { id: 'e', type: 'extend', at: NOW - 2, durationMs: -7 * MINUTE_MS };
  expect(mayKeep([])).toBe(false);
  expect(mayKeep([started(0)])).toBe(false);
  expect(mayKeep([late])).toBe(true);
  expect(mayKeep([late, { id: 'p', type: 'pause', at: NOW - 1 }])).toBe(true);
  expect(mayKeep([late, shortened])).toBe(false);
  expect(mayKeep([late, { id: 'x', type: 'end', at: NOW - 1 }])).toBe(false);
});
