import * as v from 'valibot';

/** Why interviews were erased: their time was over, or the interviewer chose so. */
const ERASURE_REASONS = ['purged', 'erased'] as const;

/** One line of the log of erasures: when (epoch ms), why and how many interviews; never whose. */
export const ErasureSchema = v.object({
  id: v.string(),
  at: v.number(),
  reason: v.picklist(ERASURE_REASONS),
  interviews: v.number(),
});
export type Erasure = v.InferOutput<typeof ErasureSchema>;
