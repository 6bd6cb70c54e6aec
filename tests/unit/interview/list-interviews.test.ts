import { describe, expect, it } from 'vitest';
import type { InterviewRow } from '@/core/interview/interview-row';
import { ALL_BY_STEP, countSteps, listInterviews, type Listed } from '@/core/interview/list-interviews';
import type { NextStep } from '@/core/interview/next-step';
import { rowOf } from '@/core/interview/interview-row';
import { makeInterview } from '@/tests/fixtures/interview';

const listed = (id: string, next: Partial<NextStep>, row: Partial<InterviewRow> = {}): Listed => ({
  row: { ...rowOf(makeInterview({ id, createdAt: 1, callAt: null }), null), ...row },
  next: { step: 'to-review', because: 'call-ahead', at: null, ...next },
});
const idsOf = (all: Listed[], choices: Partial<typeof ALL_BY_STEP> = {}) =>
  listInterviews(all, { ...ALL_BY_STEP, ...choices }, ({ id }) => id).map(({ step, listed: of }) => [
    step,
    of.map(({ row }) => row.id).join(' '),
  ]);
/** The same in whichever order they are stored. */
const order = (all: Listed[], choices: Partial<typeof ALL_BY_STEP> = {}) => {
  expect(idsOf([...all].reverse(), choices)).toEqual(idsOf(all, choices));
  return idsOf(all, choices);
};

describe('the list of interviews', () => {
  it('has the soonest call first of those ahead, those without a time last, by when they were begun', () => {
    const ahead = [
      listed('late', {}, { callAt: 20 }),
      listed('open-new', {}, { createdAt: 3 }),
      listed('soon', {}, { callAt: 10 }),
      listed('open', {}, { createdAt: 2 }),
      listed('soon-due', { at: 5 }, { callAt: 10, createdAt: 9 }),
    ];
    expect(order(ahead)).toEqual([['to-review', 'soon-due soon late open open-new']]);
  });

  it('has first what is due first', () => {
    const due = (id: string, at: number | null, createdAt = 1) =>
      listed(id, { step: 'scorecard-due', at }, { createdAt });
    expect(order([due('b', 9), due('never', null), due('a', 3), due('b-new', 9, 2)])).toEqual([
      ['scorecard-due', 'a b b-new never'],
    ]);
  });

  it('has what is in no hiring system yet before what is, the last sealed first', () => {
    const done = (id: string, because: NextStep['because'], sealedAt: number | null) =>
      listed(id, { step: 'submitted', because }, { sealedAt });
    const all = [
      done('kept', 'kept-until', 90),
      done('out-old', 'not-exported', 10),
      done('held', 'on-hold', 80),
      done('out', 'not-exported', 20),
      done('unknown', 'kept-until', null),
    ];
    expect(order(all)).toEqual([['submitted', 'out out-old kept held unknown']]);
  });

  it('has the latest call first where it is sorted by calls, those without a time above', () => {
    const all = [
      listed('b', { step: 'closed' }, { callAt: 10 }),
      listed('open', { step: 'to-review' }, { createdAt: 2 }),
      listed('open-new', { step: 'to-review' }, { createdAt: 3 }),
      listed('c', { step: 'submitted' }, { callAt: 5 }),
      listed('a', { step: 'closed' }, { callAt: 10, createdAt: 8 }),
    ];
    expect(order(all, { sort: 'call' })).toEqual([[null, 'open-new open a b c']]);
  });

  it('goes by names as people read them, and by the call where they are the same', () => {
    const all = ['Robin 10', 'robin 9', 'Ánna', 'Zoe'].map((id) => listed(id, {}));
    expect(order(all, { sort: 'candidate' })).toEqual([[null, 'Ánna robin 9 Robin 10 Zoe']]);
    const twice = [listed('old', {}, { callAt: 1 }), listed('new', {}, { callAt: 2 })];
    const groups = listInterviews(twice, { ...ALL_BY_STEP, sort: 'candidate' }, () => 'Robin');
    expect(groups[0]?.listed.map(({ row }) => row.id)).toEqual(['new', 'old']);
  });

  it('holds only what was chosen, and no heading with nothing under it', () => {
    const all = [
      listed('a', { step: 'closed' }, { role: 'frontend', exerciseId: 'x' }),
      listed('b', { step: 'submitted' }, { role: 'backend', exerciseId: 'x' }),
      listed('c', { step: 'submitted' }, { role: 'frontend', exerciseId: 'y' }),
    ];
    expect(idsOf(all, { step: 'submitted' })).toEqual([['submitted', 'b c']]);
    expect(idsOf(all, { role: 'frontend' })).toEqual([
      ['submitted', 'c'],
      ['closed', 'a'],
    ]);
    expect(idsOf(all, { exerciseId: 'x', sort: 'candidate' })).toEqual([[null, 'a b']]);
    expect(idsOf(all, { exerciseId: 'none', sort: 'call' })).toEqual([]);
    expect([...countSteps(all)].sort()).toEqual([
      ['closed', 1],
      ['submitted', 2],
    ]);
  });
});
