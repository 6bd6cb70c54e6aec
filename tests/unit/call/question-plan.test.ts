import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlanOrder, momentOf, movedPositions, questionBeingAnswered } from '@/core/call/question-plan';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import type { Question } from '@/core/interview/question';
import { anInterview, aQuestion, CALL_AT } from '../interview/examples';

const order = (questions: readonly Question[]) => inPlanOrder(questions).map(({ id }) => id);
const moved = (questions: readonly Question[], id: string, by: -1 | 1): Question[] => {
  const positions = new Map(movedPositions(questions, id, by).map((each) => [each.id, each.position]));
  return questions.map((question) => ({
    ...question,
    position: positions.get(question.id) ?? question.position,
  }));
};
const plan = (...positions: number[]) =>
  positions.map((position, index) => aQuestion(`q${index}`, { position }));

describe('the order of the plan', () => {
  it('is that of the ids where two stand at one position, as two surfaces may put them', () => {
    const [a, b, c] = [
      aQuestion('a', { position: 1 }),
      aQuestion('b', { position: 1 }),
      aQuestion('c', { position: 0 }),
    ];
    expect(order([b, a, c])).toEqual(['c', 'a', 'b']);
    expect(order([a, b, c])).toEqual(['c', 'a', 'b']);
  });

  it('moves one place and changes one position where there is room', () => {
    const questions = plan(0, 1, 2);
    expect(movedPositions(questions, 'q2', -1)).toHaveLength(1);
    expect(order(moved(questions, 'q2', -1))).toEqual(['q0', 'q2', 'q1']);
    expect(order(moved(questions, 'q0', 1))).toEqual(['q1', 'q0', 'q2']);
  });

  it('moves nothing over its ends, nor what is not there', () => {
    expect(movedPositions(plan(0, 1), 'q0', -1)).toEqual([]);
    expect(movedPositions(plan(0, 1), 'q1', 1)).toEqual([]);
    expect(movedPositions(plan(0, 1), 'other', 1)).toEqual([]);
  });

  it('is what was asked for after any number of moves, also from equal positions and until no number is left between two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1, 1 + Number.EPSILON, 2), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 120 }),
        (positions, moves) => {
          let questions = plan(...positions);
          let expected = order(questions);
          for (const [index, by] of moves) {
            const id = `q${index % positions.length}`;
            const from = expected.indexOf(id);
            const other = expected[from + by];
            if (other !== undefined) {
              expected = expected.map((each) => (each === id ? other : each === other ? id : each));
            }
            questions = moved(questions, id, by);
            expect(order(questions)).toEqual(expected);
          }
        },
      ),
    );
  });
});

describe('the question that is being answered', () => {
  const start: ClockEvent = { id: 'c1', at: CALL_AT, type: 'start' };
  const end: ClockEvent = { id: 'c2', at: CALL_AT + 80 * MINUTE_MS, type: 'end' };
  const asked = (id: string, minutes: number) => aQuestion(id, { askedAt: CALL_AT + minutes * MINUTE_MS });

  it('is the one that was asked last', () => {
    const interview = anInterview({ clock: [start] });
    const questions = [asked('first', 5), asked('last', 20), aQuestion('open')];
    const now = CALL_AT + 30 * MINUTE_MS;
    expect(questionBeingAnswered({ interview, questions }, now)?.id).toBe('last');
    expect(questionBeingAnswered({ interview, questions: [aQuestion('open')] }, now)).toBeNull();
  });

  it('is none any more once the call has ended', () => {
    const interview = anInterview({ clock: [start, end] });
    const questions = [asked('last', 20)];
    expect(questionBeingAnswered({ interview, questions }, CALL_AT + 81 * MINUTE_MS)).toBeNull();
  });

  it('is none on the call that was ticked in preparation', () => {
    const interview = anInterview({ clock: [start] });
    const questions = [asked('early', -60)];
    expect(questionBeingAnswered({ interview, questions }, CALL_AT + MINUTE_MS)).toBeNull();
  });
});

describe('the moment of something on the call', () => {
  it('has the time that the clock had then, whatever it did later', () => {
    const clock: ClockEvent[] = [
      { id: 'c1', at: CALL_AT, type: 'start' },
      { id: 'c2', at: CALL_AT + 20 * MINUTE_MS, type: 'pause' },
      { id: 'c3', at: CALL_AT + 90 * MINUTE_MS, type: 'end' },
    ];
    expect(momentOf(anInterview({ clock }), CALL_AT + 10 * MINUTE_MS)).toEqual({
      phase: 'call',
      callOffsetMs: 10 * MINUTE_MS,
    });
  });
});
