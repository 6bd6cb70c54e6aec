import * as v from 'valibot';

/** What can be on both sides of a restore under one id. */
export const SET_ASIDE_KINDS = [
  'interview',
  'rubric',
  'exercise',
  'preset',
  'sample',
  'calibration',
  'session',
  'qualification-preset',
] as const;

/**
 * The older of two revisions that a restore found under one id, kept whole as a version beside the newer one. `key` is the
 * id that both have; `interviewId` is set where it belongs to an interview, and goes when that is erased; `contents` is
 * what was written of it, as JSON.
 */
export const SetAsideSchema = v.object({
  id: v.string(),
  kind: v.picklist(SET_ASIDE_KINDS),
  key: v.string(),
  interviewId: v.nullable(v.string()),
  /** When it was set aside, and when it had last been changed; epoch ms. */
  at: v.number(),
  updatedAt: v.nullable(v.number()),
  /** Whether it stood here before the restore, or came out of the backup. */
  from: v.picklist(['here', 'backup']),
  contents: v.string(),
});
export type SetAside = v.InferOutput<typeof SetAsideSchema>;
