import * as v from 'valibot';
import { CATEGORIES } from './exercise';

/**
 * What the interviewer confirmed about one finding: raised without help, raised in part, after a hint, not raised; or a
 * valid point beyond what was expected. Set by a person, never by the tool.
 */
const FINDING_STATES = ['unprompted', 'partly', 'after-hint', 'not-raised', 'extra'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/**
 * One finding in one interview. `findingId` is an expected finding's or a known extra's id in the exercise; of an extra
 * that nobody knew it is an id of its own, and `title` and `category` say what it is (empty and null otherwise).
 */
export const FindingSchema = v.object({
  interviewId: v.string(),
  findingId: v.string(),
  /** Null where only evidence or a comment has been given so far. */
  state: v.nullable(v.picklist(FINDING_STATES)),
  /** Activity events that show it. */
  eventIds: v.array(v.string()),
  comment: v.string(),
  title: v.string(),
  category: v.nullable(v.picklist(CATEGORIES)),
  updatedAt: v.number(),
});
export type Finding = v.InferOutput<typeof FindingSchema>;
