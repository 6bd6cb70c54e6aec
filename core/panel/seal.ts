import * as v from 'valibot';
import { ScorecardSchema } from '@/core/export/scorecard-schema';

/**
 * One's own scorecard as it was when it was submitted. Nothing in it changes after that, but for the two things that are
 * said later: `author`, how the interviewer is called in the panel (empty until they say), and `othersOpenedAt`, when a
 * scorecard of somebody else was first opened. Times in epoch ms.
 */
export const SealSchema = v.object({
  interviewId: v.string(),
  at: v.number(),
  author: v.string(),
  othersOpenedAt: v.nullable(v.number()),
  /** The merge request that it is about; null where there is none. */
  mrKey: v.nullable(v.string()),
  /** What the interviewer wrote for the other interviewers. */
  noteForOthers: v.string(),
  scorecard: ScorecardSchema,
});
export type Seal = v.InferOutput<typeof SealSchema>;

/** Why nothing that was sealed is changed. `at` in epoch ms is when; said in UTC, as a refusal may be read anywhere. */
export class SealedError extends Error {
  override readonly name = 'SealedError';
  constructor(at: number) {
    super(
      `This scorecard was sealed on ${new Date(at).toISOString().slice(0, 16).replace('T', ' at ')} UTC and is not changed any more. Write an amendment instead.`,
    );
  }
}
