import { askId, type Question } from '@/core/interview/question';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';

export interface PlanActions {
  /** Puts an entry of the timeline into the question plan, or takes it out again. */
  toggleAsk(eventId: string): Promise<void>;
  /** Adds a question at the end of the plan. */
  plan(question: Pick<Question, 'source' | 'text'> & Partial<Pick<Question, 'id'>>): Promise<void>;
  changeQuestion(id: string, patch: Partial<Pick<Question, 'text' | 'position' | 'askedAt'>>): Promise<void>;
  removeQuestion(id: string): Promise<void>;
}

/** The question plan. A question keeps its id through every change, so that one that is saved twice is there once. */
export function planActions({ file, put, saver, gateway, now, newId }: Desk): PlanActions {
  const saveQuestion = async (question: Question): Promise<void> => {
    put({ questions: replace(file().questions, question) });
    await saver.now(`question:${question.id}`, () => gateway.request('question.save', { question }));
  };

  const actions: PlanActions = {
    async toggleAsk(eventId) {
      const id = askId(file().interview.id, eventId);
      if (file().questions.some((question) => question.id === id)) await actions.removeQuestion(id);
      else await actions.plan({ id, source: { type: 'activity', eventId }, text: '' });
    },

    async plan({ id = newId(), ...question }) {
      const interviewId = file().interview.id;
      const last = Math.max(-1, ...file().questions.map(({ position }) => position));
      await saveQuestion({
        id,
        interviewId,
        ...question,
        position: last + 1,
        askedAt: null,
        updatedAt: now(),
      });
    },

    async changeQuestion(id, patch) {
      const question = file().questions.find((other) => other.id === id);
      if (question) await saveQuestion({ ...question, ...patch, updatedAt: now() });
    },

    async removeQuestion(id) {
      put({ questions: file().questions.filter((question) => question.id !== id) });
      const interviewId = file().interview.id;
      await saver.now(`question:${id}`, () => gateway.request('question.remove', { interviewId, id }));
    },
  };
  return actions;
}
