import * as v from 'valibot';

/** The topic of what is said about the whole interview and not about one criterion. */
export const WHOLE_INTERVIEW = '';

/**
 * What was said in the debrief about one topic: a criterion, by its id, or `WHOLE_INTERVIEW`. One text each, so that what
 * two pages of the same interviewer write there is joined and not doubled. Times in epoch ms.
 */
export const DebriefSchema = v.object({
  interviewId: v.string(),
  topic: v.string(),
  at: v.number(),
  updatedAt: v.number(),
  text: v.string(),
});
export type Debrief = v.InferOutput<typeof DebriefSchema>;
