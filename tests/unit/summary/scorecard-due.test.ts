import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, type Interview } from '@/core/interview/interview';
import { scorecardDue } from '@/core/summary/scorecard-due';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const due = (patch: Partial<Interview>, now: number) =>
  scorecardDue(makeInterview({ callAt: CALL_AT, callDurationMs: HOUR_MS, clock: [], ...patch }), now);
const DAY = 24 * HOUR_MS;

describe('when the scorecard is due', () => {
  it('is a day after the planned end, where the clock was not used', () => {
    expect(due({}, CALL_AT + HOUR_MS - 1)).toBeNull();
    expect(due({}, CALL_AT + HOUR_MS)).toEqual({ dueAt: CALL_AT + HOUR_MS + DAY, submittedAt: null });
  });

  it('is a day after the clock was ended, the last time', () => {
    const at = (minutes: number) => CALL_AT + minutes * MINUTE_MS;
    const clock: Interview['clock'] = [
      { id: '1', at: at(5), type: 'start' },
      { id: '2', at: at(50), type: 'end' },
      { id: '3', at: at(55), type: 'reopen' },
      { id: '4', at: at(70), type: 'end' },
      { id: '5', at: at(71), type: 'end' },
    ];
    expect(due({ clock }, at(80))?.dueAt).toBe(at(70) + DAY);
    expect(due({ clock: clock.slice(0, 3) }, at(56))).toBeNull();
  });

  it('is counted from the planned end of a clock that nobody ended', () => {
    const clock: Interview['clock'] = [{ id: '1', at: CALL_AT, type: 'start' }];
    expect(due({ clock }, CALL_AT + 5 * HOUR_MS)?.dueAt).toBe(CALL_AT + HOUR_MS + DAY);
  });

  describe('where the clock was left paused', () => {
    const at = (minutes: number) => CALL_AT + minutes * MINUTE_MS;
    const pausedAt = (minutes: number): Interview['clock'] => [
      { id: '1', at: CALL_AT, type: 'start' },
      { id: '2', at: at(minutes), type: 'pause' },
    ];

    it('is awaited by nobody while the call may go on', () => {
      expect(due({ clock: pausedAt(50) }, at(65))).toBeNull();
      expect(due({ clock: pausedAt(50) }, at(120))).toBeNull();
    });

    it('is counted from where the call would have ended, once the pause was forgotten', () => {
      for (const now of [at(121), CALL_AT + 3 * DAY])
        expect(due({ clock: pausedAt(50) }, now)?.dueAt).toBe(CALL_AT + HOUR_MS + DAY);
    });

    it('comes no later with every minute, where the call had run over', () => {
      for (const now of [at(66), at(80), CALL_AT + 3 * DAY])
        expect(due({ clock: pausedAt(65) }, now)?.dueAt).toBe(CALL_AT + HOUR_MS + DAY);
    });
  });

  it('follows the process', () => {
    const process = { ...makeInterview().process, scorecardDueMs: 8 * HOUR_MS };
    expect(due({ process }, CALL_AT + 2 * HOUR_MS)?.dueAt).toBe(CALL_AT + 9 * HOUR_MS);
  });

  it.each([
    ['a shadow', { part: 'shadow' as const }],
    ['no call', { callAt: null }],
    [
      'a call that was missed',
      { callChanges: [{ id: 'c', at: 0, type: 'no-show' as const, from: CALL_AT, to: CALL_AT }] },
    ],
  ])('is never for %s', (_what, patch) => {
    expect(due(patch, CALL_AT + DAY)).toBeNull();
  });

  it('says when it was submitted', () => {
    expect(due({ sealedAt: CALL_AT + 2 * HOUR_MS }, CALL_AT + DAY)?.submittedAt).toBe(CALL_AT + 2 * HOUR_MS);
  });
});
