import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Interview } from '@/core/interview/interview';
import { rowOf, type InterviewRow } from '@/core/interview/interview-row';
import { ALL_BY_STEP, listInterviews, withNextSteps } from '@/core/interview/list-interviews';
import { NEXT_STEPS, nextStep } from '@/core/interview/next-step';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { yearOfInterviews } from '@/tests/fixtures/year-of-interviews';

const endOfDay = (now: number): number => (Math.floor(now / DAY_MS) + 1) * DAY_MS;
const at = (now: number, patch: Partial<Interview> = {}) =>
  nextStep(makeInterview(patch), { now, endOfDay: endOfDay(now) });

const change = (type: 'cancelled' | 'no-show') => [
  { id: 'c', at: CALL_AT - HOUR_MS, type, from: CALL_AT, to: null },
];
const exported = (when: number) => [{ format: 'markdown', at: when }];

describe('what an interview needs next', () => {
  it('is to be reviewed until the day of its call, and says how long the candidate may be at it', () => {
    expect(at(CALL_AT - 50 * HOUR_MS)).toEqual({
      step: 'to-review',
      because: 'candidate-reviews',
      at: CALL_AT - 24 * HOUR_MS,
    });
    expect(at(CALL_AT - 20 * HOUR_MS)).toEqual({ step: 'to-review', because: 'call-ahead', at: CALL_AT });
    expect(at(CALL_AT - 50 * HOUR_MS, { kind: 'alternative' })).toMatchObject({ because: 'call-ahead' });
    expect(at(CALL_AT, { callAt: null })).toEqual({ step: 'to-review', because: 'no-call-time', at: null });
  });

  it('is a call of today, from the morning to its end', () => {
    expect(at(CALL_AT - 5 * HOUR_MS)).toEqual({ step: 'call-today', because: 'call-ahead', at: CALL_AT });
    expect(at(CALL_AT + 89 * MINUTE_MS)).toMatchObject({ because: 'call-running' });
    const clock = [{ id: '1', at: CALL_AT + 60 * MINUTE_MS, type: 'start' as const }];
    expect(at(CALL_AT + 100 * MINUTE_MS, { clock })).toMatchObject({
      step: 'call-today',
      because: 'call-running',
      at: CALL_AT + 150 * MINUTE_MS,
    });
  });

  it('is a call that runs, although no time or another day was agreed', () => {
    const now = CALL_AT - 3 * DAY_MS;
    const clock = [{ id: '1', at: now - 10 * MINUTE_MS, type: 'start' as const }];
    const running = { step: 'call-today', because: 'call-running', at: now + 80 * MINUTE_MS };
    expect(at(now, { clock })).toEqual(running);
    expect(at(now, { clock, callAt: null })).toEqual(running);
  });

  it('is no call of today at midnight, when tomorrow begins', () => {
    const midnight = endOfDay(CALL_AT);
    expect(at(CALL_AT, { callAt: midnight })).toMatchObject({ step: 'to-review' });
    expect(at(CALL_AT, { callAt: midnight - 1 })).toMatchObject({ step: 'call-today' });
  });

  it('is no call any more that was ended, or submitted, before its time was over', () => {
    const clock = [
      { id: '1', at: CALL_AT, type: 'start' as const },
      { id: '2', at: CALL_AT + 30 * MINUTE_MS, type: 'end' as const },
    ];
    expect(at(CALL_AT + 40 * MINUTE_MS, { clock })).toMatchObject({ step: 'scorecard-due' });
    const sealedAt = CALL_AT + 30 * MINUTE_MS;
    expect(at(CALL_AT + 40 * MINUTE_MS, { sealedAt })).toMatchObject({ step: 'submitted' });
  });

  it('has its scorecard due after the call, and overdue after that', () => {
    expect(at(CALL_AT + 2 * HOUR_MS)).toEqual({
      step: 'scorecard-due',
      because: 'scorecard-waits',
      at: CALL_AT + 25.5 * HOUR_MS,
    });
    expect(at(CALL_AT + 30 * HOUR_MS)).toMatchObject({ because: 'scorecard-overdue' });
  });

  it('is submitted once it is sealed, and purged after its export', () => {
    const sealedAt = CALL_AT + 3 * HOUR_MS;
    expect(at(CALL_AT + DAY_MS, { sealedAt })).toMatchObject({ step: 'submitted', because: 'not-exported' });
    const exports = exported(sealedAt);
    expect(at(CALL_AT + DAY_MS, { sealedAt, exports })).toEqual({
      step: 'submitted',
      because: 'kept-until',
      at: sealedAt + 30 * DAY_MS,
    });
    expect(at(sealedAt + 23 * DAY_MS, { sealedAt, exports })).toMatchObject({ because: 'purge-near' });
    expect(at(sealedAt + 31 * DAY_MS, { sealedAt, exports })).toMatchObject({ because: 'purge-passed' });
    expect(at(sealedAt + 31 * DAY_MS, { sealedAt, exports, legalHold: true })).toMatchObject({
      because: 'on-hold',
    });
  });

  it('has nothing left to do where no call was held, or for a shadow', () => {
    expect(at(CALL_AT + DAY_MS, { callAt: null, callChanges: change('cancelled') })).toEqual({
      step: 'closed',
      because: 'cancelled',
      at: CALL_AT - HOUR_MS,
    });
    expect(at(CALL_AT + DAY_MS, { callChanges: change('no-show') })).toMatchObject({ because: 'no-show' });
    expect(at(CALL_AT + MINUTE_MS, { callChanges: change('no-show') })).toMatchObject({ step: 'closed' });
    expect(at(CALL_AT + DAY_MS, { part: 'shadow' })).toMatchObject({ step: 'closed', because: 'shadowed' });
    expect(at(CALL_AT - 3 * DAY_MS, { part: 'shadow' })).toMatchObject({ step: 'to-review' });
  });
});

describe('the list of all interviews', () => {
  const now = Date.UTC(2026, 10, 26, 10);
  const today = { now, endOfDay: endOfDay(now) };
  const rows: InterviewRow[] = yearOfInterviews({ now, interviews: 60 }).interviews.map((one) =>
    rowOf(one, null),
  );
  const nameOf = ({ candidate }: InterviewRow): string => candidate?.name ?? '';

  it('has each interview once, under the step that it needs, whatever the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: now - 400 * DAY_MS, max: now + 900 * DAY_MS }), (when) => {
        const all = withNextSteps(rows, { now: when, endOfDay: endOfDay(when) });
        const groups = listInterviews(all, ALL_BY_STEP, nameOf);
        const listed = groups.flatMap((group) => group.listed);
        expect(listed.map(({ row }) => row.id).sort()).toEqual(rows.map(({ id }) => id).sort());
        for (const { listed: ofGroup, step } of groups)
          expect(ofGroup.every(({ next }) => next.step === step)).toBe(true);
        const order = groups.flatMap(({ step }) => (step === null ? [] : [NEXT_STEPS.indexOf(step)]));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('can be narrowed down and sorted', () => {
    const all = withNextSteps(rows, today);
    const backend = listInterviews(all, { ...ALL_BY_STEP, role: 'backend', sort: 'candidate' }, nameOf);
    const names = backend.flatMap(({ listed }) => listed.map(({ row }) => nameOf(row)));
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(
      [...names].sort(new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare),
    );
    const [byCall] = listInterviews(all, { ...ALL_BY_STEP, sort: 'call' }, nameOf);
    const times = byCall?.listed.map(({ row }) => row.callAt ?? Infinity) ?? [];
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const due = listInterviews(all, { ...ALL_BY_STEP, step: 'scorecard-due' }, nameOf);
    expect(due.length).toBeLessThan(2);
    expect(listInterviews(all, { ...ALL_BY_STEP, exerciseId: 'none' }, nameOf)).toEqual([]);
  });

  it('says of what it keeps of an interview the same step as of the whole', () => {
    for (const interview of yearOfInterviews({ now, interviews: 60 }).interviews)
      expect(nextStep(rowOf(interview, null), today)).toEqual(nextStep(interview, today));
  });

  it('holds nothing of an interview that a list does not need', () => {
    const [interview] = yearOfInterviews({ now, interviews: 1 }).interviews;
    if (!interview) throw new Error('The year has an interview.');
    const row = rowOf({ ...interview, accommodations: 'SECRET', alternative: 'SECRET' }, 'An exercise');
    expect(JSON.stringify(row)).not.toContain('SECRET');
    expect(row.exerciseTitle).toBe('An exercise');
  });
});
