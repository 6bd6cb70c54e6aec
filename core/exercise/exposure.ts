import * as v from 'valibot';

/**
 * Which candidate was given which version of an exercise, and when (epoch ms). One for each interview, under its id; an
 * erased interview leaves a line with an id of its own and neither interview nor candidate, so that it still counts.
 */
export const ExposureSchema = v.object({
  id: v.string(),
  exerciseId: v.string(),
  exerciseVersion: v.number(),
  interviewId: v.nullable(v.string()),
  candidate: v.nullable(v.string()),
  at: v.number(),
});
export type Exposure = v.InferOutput<typeof ExposureSchema>;
