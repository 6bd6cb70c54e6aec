import * as v from 'valibot';
import { CATEGORIES } from './exercise';
import { FINDING_STATES } from './finding';

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
