import * as v from 'valibot';
import { LEVELS, ROLES } from '@/core/interview/roles';
import { DIMENSIONS, NEEDS } from './rubric';

/** What one rating looks like. `seniorAdds` is what the senior level asks beyond it, null where nothing. */
export const AnchorSchema = v.object({ text: v.string(), seniorAdds: v.nullable(v.string()) });

/** One thing that is rated. Anchors say what was seen, for 1 (strong no) to 4 (strong yes); 3 is the bar of the level. */
export const CriterionSchema = v.object({
  id: v.string(),
  title: v.string(),
  dimension: v.picklist(DIMENSIONS),
  looksAt: v.string(),
  /** Ids of the pack's qualifications that this criterion serves. */
  qualifications: v.array(v.string()),
  need: v.object({ intermediate: v.picklist(NEEDS), senior: v.picklist(NEEDS) }),
  anchors: v.object({ 1: AnchorSchema, 2: AnchorSchema, 3: AnchorSchema, 4: AnchorSchema }),
  questions: v.array(v.string()),
  /** Where evidence is usually found. */
  foundIn: v.array(v.picklist(['comments', 'walk-through', 'coding'])),
});

/** A published qualification of the role, paraphrased, and the levels that list it. */
export const QualificationSchema = v.object({
  id: v.string(),
  text: v.string(),
  levels: v.array(v.picklist(LEVELS)),
});

/** A rubric for a role. Immutable once an interview uses it: a change makes a new `version`. */
export const RubricSchema = v.object({
  id: v.string(),
  version: v.number(),
  role: v.picklist(ROLES),
  title: v.string(),
  /** The version that this one was made from; null for what ships, and for what was written from nothing. */
  basedOn: v.nullable(v.object({ id: v.string(), version: v.number() })),
  qualifications: v.array(QualificationSchema),
  criteria: v.array(CriterionSchema),
});
