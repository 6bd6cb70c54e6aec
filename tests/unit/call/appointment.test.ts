import { describe, expect, it } from 'vitest';
import {
  appointmentOf,
  cancelledCall,
  correctedBefore,
  missedCall,
  movedCall,
  reinstatedCall,
  withoutChange,
  type NextCall,
} from '@/core/call/appointment';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { HOUR_MS } from '@/core/interview/interview';
import { readProcess } from '@/core/process/read-process';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const DAY = 24 * HOUR_MS;
const booked: NextCall = { callAt: CALL_AT, callChanges: [] };
const stamp = (id: string) => ({ id, at: CALL_AT - DAY });

describe('the appointment', () => {
  it('keeps the old time as a fact when it is moved', () => {
    const moved = movedCall(booked, CALL_AT + DAY, stamp('a'));
    expect(moved).toEqual({
      callAt: CALL_AT + DAY,
      callChanges: [{ id: 'a', at: CALL_AT - DAY, type: 'moved', from: CALL_AT, to: CALL_AT + DAY }],
    });
    expect(appointmentOf(moved)).toBe('agreed');
  });

  it('has no time once it is cancelled, keeps it after a no-show, and gets it back', () => {
    const cancelled = cancelledCall(booked, stamp('a'));
    expect([appointmentOf(cancelled), cancelled.callAt]).toEqual(['cancelled', null]);
    const back = reinstatedCall(cancelled, stamp('b'));
    expect([appointmentOf(back), back.callAt]).toEqual(['agreed', CALL_AT]);
    const missed = missedCall(booked, stamp('c'));
    expect([appointmentOf(missed), missed.callAt]).toEqual(['no-show', CALL_AT]);
    expect(appointmentOf(movedCall(missed, CALL_AT + DAY, stamp('d')))).toBe('agreed');
  });

  it('is as before once a change is taken back, whatever was taken back since', () => {
    for (const change of [cancelledCall, missedCall, reinstatedCall]) {
      expect(withoutChange(change(booked, stamp('a')), 'a')).toEqual(booked);
    }
    const twice = movedCall(movedCall(booked, CALL_AT + DAY, stamp('a')), CALL_AT + 2 * DAY, stamp('b'));
    expect(withoutChange(twice, 'a').callAt).toBe(CALL_AT + 2 * DAY);
    expect(withoutChange(withoutChange(twice, 'b'), 'a')).toEqual(booked);
  });

  it('has its deadlines derived anew, and none without a time', () => {
    const rules = (call: NextCall) => {
      const interview = { ...makeInterview({ linkSentAt: CALL_AT - 50 * HOUR_MS }), ...call };
      const timeline = deriveTimeline([], {
        candidate: interview.candidate,
        sittingGapMs: HOUR_MS,
        reviewEndsAt: null,
      });
      const known = { complete: true, arriving: false, editsKnown: true, timeZone: 'UTC' };
      return readProcess(timeline, interview, known).find(({ id }) => id === 'link-sent');
    };
    expect(rules(booked)?.state).toBe('missed');
    expect(rules(movedCall(booked, CALL_AT + DAY, stamp('a')))?.state).toBe('met');
    expect(rules(missedCall(booked, stamp('a')))?.state).toBe('missed');
    expect(rules(cancelledCall(booked, stamp('a')))).toMatchObject({ state: 'unknown', fix: 'call-time' });
  });

  it('knows of rules that were corrected for another time', () => {
    const ruleCorrections = [
      { ruleId: 'link-sent', state: 'met' as const, reason: '', at: CALL_AT - 2 * DAY },
    ];
    const { callChanges } = movedCall(booked, CALL_AT + DAY, stamp('a'));
    expect(correctedBefore({ callChanges, ruleCorrections })).toBe(1);
    expect(
      correctedBefore({ callChanges: missedCall(booked, stamp('a')).callChanges, ruleCorrections }),
    ).toBe(0);
    expect(correctedBefore({ callChanges: [], ruleCorrections })).toBe(0);
    const [moved] = callChanges;
    const atOnce = ruleCorrections.map((one) => ({ ...one, at: moved?.at ?? 0 }));
    expect(correctedBefore({ callChanges, ruleCorrections: atOnce })).toBe(0);
  });
});
