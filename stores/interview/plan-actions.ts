import { movedPositions } from '@/core/call/question-plan';
import { askId, type Question } from '@/core/interview/question';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';

type QuestionPatch = Partial<Pick<Question, 'text' | 'position' | 'askedAt'>>;

export interface PlanActions {
  /** Puts an entry of the timeline into the question plan, or takes it out again. */
  toggleAsk(eventId: string): Promise<void>;
  /** Adds a question at the end of the plan. */
  plan(question: Pick<Question, 'source' | 'text'> & Partial<Pick<Question, 'id'>>): Promise<void>;
  changeQuestion(id: string, patch: QuestionPatch): Promise<void>;
  /** One place up (-1) or down (1) in the plan. */
  moveQuestion(id: string, by: -1 | 1): Promise<void>;
  /** Ticks a question as asked now, or takes that back. */
  ask(id: string, asked: boolean): Promise<void>;
  removeQuestion(id: string): Promise<void>;
}

/** The question plan. A question keeps its id through every change, so that one that is saved twice is there once. */
export function planActions({
  file,
  put,
  saver,
  rows,
  history,
  gateway,
  watchClock,
  now,
  newId,
}: Desk): PlanActions {
  const questionOf = (id: string): Question | undefined =>
    file().questions.find((question) => question.id === id);

  const saveQuestion = (question: Question, before: Question | null, wait = false): Promise<void> => {
    const show = (shown: Question): void => put({ questions: replace(file().questions, shown) });
    show(question);
    return rows.save(`question:${question.id}`, {
      row: question,
      before,
      send: (row, seen) => gateway.request('question.save', { question: row, seen }),
      show,
      wait,
    });
  };

  const dropQuestion = async (id: string): Promise<void> => {
    const question = questionOf(id);
    if (!question) return;
    put({ questions: file().questions.filter((other) => other.id !== id) });
    const seen = rows.drop(`question:${id}`, question);
    await saver.now(`question:${id}`, async () => {
      const { interviewId } = question;
      const { kept } = await gateway.request('question.remove', { interviewId, id, seen });
      if (kept) put({ questions: replace(file().questions, kept) });
    });
  };

  const patchQuestion = async (id: string, patch: QuestionPatch): Promise<void> => {
    const question = questionOf(id);
    // What is typed is written after a pause, like any text.
    const isTyped = patch.text !== undefined;
    if (question) await saveQuestion({ ...question, ...patch, updatedAt: now() }, question, isTyped);
  };

  const place = async (positions: readonly { id: string; position: number }[]): Promise<void> => {
    await Promise.all(positions.map(({ id, position }) => patchQuestion(id, { position })));
  };

  const actions: PlanActions = {
    async toggleAsk(eventId) {
      const id = askId(file().interview.id, eventId);
      if (questionOf(id)) await actions.removeQuestion(id);
      else await actions.plan({ id, source: { type: 'activity', eventId }, text: '' });
    },

    async plan({ id = newId(), ...question }) {
      const interviewId = file().interview.id;
      const last = Math.max(-1, ...file().questions.map(({ position }) => position));
      history.did({ act: 'plan', about: null, of: `question:${id}` }, () => dropQuestion(id));
      const planned = { id, interviewId, ...question, position: last + 1, askedAt: null, updatedAt: now() };
      await saveQuestion(planned, null);
    },

    changeQuestion: patchQuestion,

    async moveQuestion(id, by) {
      const positions = movedPositions(file().questions, id, by);
      if (positions.length === 0) return;
      const before = positions.flatMap((each) => {
        const question = questionOf(each.id);
        return question ? [{ id: question.id, position: question.position }] : [];
      });
      history.did({ act: 'move-question', about: null, of: `question:${id}` }, () => place(before));
      await place(positions);
    },

    async ask(id, asked) {
      watchClock();
      const question = questionOf(id);
      if (!question || (question.askedAt !== null) === asked) return;
      history.did({ act: asked ? 'ask' : 'unask', about: null, of: `question:${id}` }, () =>
        patchQuestion(id, { askedAt: question.askedAt }),
      );
      await patchQuestion(id, { askedAt: asked ? now() : null });
    },

    async removeQuestion(id) {
      const question = questionOf(id);
      if (!question) return;
      history.did({ act: 'remove-question', about: null, of: `question:${id}` }, () =>
        // Should it have stayed, because somebody else wrote in it, that stays too.
        saveQuestion(question, question),
      );
      await dropQuestion(id);
    },
  };
  return actions;
}
