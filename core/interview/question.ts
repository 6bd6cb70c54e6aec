import type * as v from 'valibot';
import type { QuestionSchema } from './question-schema';

export type Question = v.InferOutput<typeof QuestionSchema>;

/** The id of the question that an entry of the timeline is in the plan of an interview: marking twice asks once. */
export function askId(interviewId: string, eventId: string): string {
  return `${interviewId}:ask:${eventId}`;
}

/** Whether an entry of the timeline is in the plan. */
export function isPlanned(questions: readonly Question[] = [], eventId: string): boolean {
  return questions.some(({ source }) => source.type === 'activity' && source.eventId === eventId);
}
