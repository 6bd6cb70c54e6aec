import * as v from 'valibot';
import { ScorecardSchema } from '@/core/export/scorecard-schema';
import { SharedAmendmentSchema } from './amendment';
import type { PanelBundle } from './panel-bundle';

/**
 * Another interviewer's scorecard, opened here. `interviewId` is the interview here, `id` that of the author's own
 * interview, by which a bundle that is opened again is known again. Whose it is and when it was sealed is what its author
 * says; nobody else vouches for it. Times in epoch ms.
 */
export const ReceivedSchema = v.object({
  interviewId: v.string(),
  id: v.string(),
  receivedAt: v.number(),
  author: v.string(),
  sealedAt: v.number(),
  noteForOthers: v.string(),
  amendments: v.array(SharedAmendmentSchema),
  scorecard: ScorecardSchema,
});
export type Received = v.InferOutput<typeof ReceivedSchema>;

/** A bundle as it is kept here. */
export function takeBundle(
  { author, sealedAt, noteForOthers, amendments, scorecard }: PanelBundle,
  { interviewId, receivedAt }: Pick<Received, 'interviewId' | 'receivedAt'>,
): Received {
  const id = scorecard.interview.id;
  return { interviewId, id, receivedAt, author, sealedAt, noteForOthers, amendments, scorecard };
}
