import * as v from 'valibot';

/**
 * What a planned question came from: a criterion's suggested question, an entry of the timeline that was marked "ask on
 * the call", an expected finding's follow-up, or the interviewer.
 */
const QuestionSourceSchema = v.variant('type', [
  v.object({ type: v.literal('criterion'), criterionId: v.string() }),
  v.object({ type: v.literal('activity'), eventId: v.string() }),
  v.object({ type: v.literal('finding'), findingId: v.string() }),
  v.object({ type: v.literal('own') }),
]);

/**
 * One question of the plan for the call. `position` orders the plan; numbers may have gaps. Notes that were taken on it
 * name it (`Note.questionId`).
 */
export const QuestionSchema = v.object({
  id: v.string(),
  interviewId: v.string(),
  source: QuestionSourceSchema,
  /** What is asked. Empty for an entry of the timeline that is to be asked about as it stands. */
  text: v.string(),
  position: v.number(),
  /** When it was asked, epoch ms; null while it was not. */
  askedAt: v.nullable(v.number()),
  updatedAt: v.number(),
});
