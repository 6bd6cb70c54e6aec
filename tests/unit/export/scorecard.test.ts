import { describe, expect, it } from 'vitest';
import { makeScorecard } from '@/core/export/scorecard';
import { HOUR_MS, type Interview } from '@/core/interview/interview';
import { UGLY_FILE, uglyInput } from '../../fixtures/export/ugly-interview';
import { CALL_AT, makeNote } from '../../fixtures/interview';

const of = (change: Partial<Interview>) =>
  makeScorecard(uglyInput({}, { interview: { ...UGLY_FILE.interview, ...change } })).interview;

describe('the scorecard for other programs', () => {
  it('is there before any feedback is', () => {
    expect(makeScorecard(uglyInput({}, { feedback: null })).feedback).toEqual({
      overall: null,
      overallWord: null,
      levelNote: '',
      pros: '',
      cons: '',
      takeaways: '',
    });
  });

  it('keeps the day from which the call was moved, whatever became of it then', () => {
    const moved = { id: 'c1', at: 1, type: 'moved' as const, from: CALL_AT - 48 * HOUR_MS, to: CALL_AT };
    const cancelled = { id: 'c2', at: 2, type: 'cancelled' as const, from: CALL_AT, to: null };
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    expect(of({ callChanges: [moved] }).call).toMatchObject({
      state: 'agreed',
      on: day(CALL_AT),
      movedFrom: day(CALL_AT - 48 * HOUR_MS),
    });
    expect(of({ callAt: null, callChanges: [moved, cancelled] }).call).toMatchObject({
      state: 'cancelled',
      on: null,
      movedFrom: day(CALL_AT - 48 * HOUR_MS),
    });
  });

  it('has neither merge request nor exercise where the interview has none', () => {
    expect(of({ mrUrl: null, mrTitle: null, exerciseId: null })).toMatchObject({
      mergeRequest: null,
      exercise: null,
    });
    expect(of({ mrTitle: null }).mergeRequest).toEqual({ title: null, url: UGLY_FILE.interview.mrUrl });
    expect(of({ mrUrl: null, mrTitle: 'Charge' }).mergeRequest).toEqual({ title: 'Charge', url: null });
  });

  it('says which question of the candidate was answered, and what a note is about', () => {
    const notes = [
      makeNote({ id: 'n1', kind: 'candidate-question', answeredAt: CALL_AT, anchorEventId: 'note:501' }),
      makeNote({ id: 'n2', kind: 'candidate-question' }),
    ];
    const [first, second] = makeScorecard(uglyInput({}, { notes })).notes;
    expect(first).toMatchObject({
      answered: true,
      anchor: { type: 'activity', eventId: 'note:501', url: `${String(UGLY_FILE.interview.mrUrl)}#note_501` },
    });
    expect(second).toMatchObject({ answered: false, anchor: null });
  });

  it('has the findings by the interviewer’s own titles where the exercise is not known', () => {
    const { findings } = makeScorecard({ ...uglyInput(), exercise: null });
    expect(findings).toMatchObject([
      { id: 'float-money', title: '', severity: null },
      { id: 'own-1', title: 'Robin’s point about time zones', category: 'correctness' },
    ]);
  });
});
