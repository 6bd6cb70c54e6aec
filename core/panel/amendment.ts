import * as v from 'valibot';

/**
 * What an interviewer adds to their sealed scorecard, which stays as it is. `criterionId` is null where it is about the
 * whole; `at` in epoch ms; `afterOthers` says that a scorecard of somebody else had been opened by then.
 */
export const AmendmentSchema = v.object({
  id: v.string(),
  interviewId: v.string(),
  at: v.number(),
  criterionId: v.nullable(v.string()),
  text: v.string(),
  afterOthers: v.boolean(),
});
export type Amendment = v.InferOutput<typeof AmendmentSchema>;

/** One as it travels: of which interview it is, its bundle says. */
export const SharedAmendmentSchema = v.strictObject({
  ...v.omit(AmendmentSchema, ['interviewId']).entries,
});
export type SharedAmendment = v.InferOutput<typeof SharedAmendmentSchema>;

/** In the order in which they were made. */
export function byMoment(a: SharedAmendment, b: SharedAmendment): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
