import type * as v from 'valibot';
import type { AnchorSchema, CriterionSchema, QualificationSchema, RubricSchema } from './rubric-schema';

/** What a criterion belongs to, in the order in which they are rated. */
export const DIMENSIONS = [
  'communication',
  'judgement',
  'collaboration',
  'coding',
  'tools',
  'growth',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Whether a level needs this criterion; `not-applicable` criteria are not shown at that level. */
export const NEEDS = ['must', 'nice', 'not-applicable'] as const;
export type Need = (typeof NEEDS)[number];

export type Anchor = v.InferOutput<typeof AnchorSchema>;

export type Criterion = v.InferOutput<typeof CriterionSchema>;

export type Rubric = v.InferOutput<typeof RubricSchema>;
export type Qualification = v.InferOutput<typeof QualificationSchema>;
