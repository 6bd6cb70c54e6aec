import { describe, expect, it } from 'vitest';
import { readClock } from '@/core/call/clock';
import { agendaLeft, findGaps } from '@/core/call/gaps';
import { emptyFile } from '@/core/interview/empty-file';
import { MINUTE_MS } from '@/core/interview/interview';
import type { Question } from '@/core/interview/question';
import { ratedCriteria } from '@/core/rubric/criteria';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';

const records = { ...emptyFile(makeInterview({ aiPolicy: 'expected' })) };
const [first] = ratedCriteria(BACKEND, records.interview);
if (!first) throw new Error('The pack rates nothing.');
const question = (patch: Partial<Question>): Question => ({
  id: 'q',
  interviewId: 'interview-1',
  source: { type: 'criterion', criterionId: first.id },
  text: first.questions[0] ?? '',
  position: 0,
  askedAt: null,
  updatedAt: 0,
  ...patch,
});
const gapOf = (questions: Question[]) =>
  findGaps({ ...records, questions }, BACKEND).find(({ criterion }) => criterion.id === first.id);

describe('the gaps of an interview', () => {
  it('are the criteria without evidence, must-haves first, and none that a note speaks of', () => {
    const gaps = findGaps(records, BACKEND);
    expect(gaps).toHaveLength(ratedCriteria(BACKEND, records.interview).length);
    const musts = gaps.map(({ must }) => must);
    expect(musts).toEqual([...musts].sort((a, b) => Number(b) - Number(a)));
    const needs = ratedCriteria(BACKEND, records.interview).filter(
      ({ need }) => need.intermediate === 'must',
    );
    expect(gaps.filter(({ must }) => must).map(({ criterion }) => criterion.id)).toEqual(
      needs.map(({ id }) => id),
    );
    expect(needs.length).toBeLessThan(gaps.length);
    const noted = findGaps({ ...records, notes: [makeNote({ criterionId: first.id })] }, BACKEND);
    expect(noted).toHaveLength(gaps.length - 1);
  });

  it('ask what is planned first, then what was not asked yet, and then nothing', () => {
    expect(gapOf([])).toMatchObject({ question: first.questions[0], plannedId: null });
    expect(gapOf([question({ id: 'own', text: 'Mine?' })])).toMatchObject({
      question: 'Mine?',
      plannedId: 'own',
    });
    // A question of another criterion, or of one's own, says nothing of this one.
    expect(
      gapOf([question({ source: { type: 'criterion', criterionId: 'other' }, text: 'Other?' })]),
    ).toMatchObject({
      question: first.questions[0],
      plannedId: null,
    });
    expect(gapOf([question({ source: { type: 'own' }, text: 'Own?' })])?.plannedId).toBeNull();
    expect(gapOf([question({ askedAt: 1 })])).toMatchObject({
      question: first.questions[1],
      plannedId: null,
    });
    const all = first.questions.map((text, index) => question({ id: `q${index}`, text, askedAt: 1 }));
    expect(gapOf(all)).toMatchObject({ question: null, plannedId: null });
  });
});

describe('what is left of the agenda', () => {
  it('begins with the present part, and leaves out what is used up', () => {
    const agenda = ['intro', 'walk', 'coding'].map((id) => ({ id, title: id, plannedMs: 10 * MINUTE_MS }));
    const clock = readClock(
      [
        { id: 'a', at: CALL_AT, type: 'start' },
        { id: 'b', at: CALL_AT, type: 'segment', segmentId: 'intro' },
        { id: 'c', at: CALL_AT + 10 * MINUTE_MS, type: 'segment', segmentId: 'coding' },
      ],
      90 * MINUTE_MS,
      CALL_AT + 13 * MINUTE_MS,
    );
    expect(agendaLeft(agenda, clock).map(({ segment, leftMs }) => [segment.id, leftMs / MINUTE_MS])).toEqual([
      ['coding', 7],
      ['walk', 10],
    ]);
  });
});
