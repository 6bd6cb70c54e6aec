import * as v from 'valibot';
import { LEVELS, ROLES } from '@/core/interview/interview';
import { CandidateSchema } from '@/core/interview/interview-schema';

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

/** By what an interview is called on screen. */
export const InterviewNameSchema = v.object({
  candidate: v.nullable(CandidateSchema),
  role: v.picklist(ROLES),
  level: v.picklist(LEVELS),
});

/** One in a list: what it says is left out, as together that may be large. `interview` as it is called now; null where it is gone. */
export const ListedAsideSchema = v.object({
  ...v.omit(SetAsideSchema, ['contents']).entries,
  interview: v.nullable(InterviewNameSchema),
  /** Of anything else, what whoever made it calls it; null where it has no name. */
  title: v.nullable(v.string()),
});
export type ListedAside = v.InferOutput<typeof ListedAsideSchema>;
