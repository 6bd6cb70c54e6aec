import type * as v from 'valibot';
import type { ExerciseSchema, ExpectedFindingSchema, KnownExtraSchema, PlaceSchema } from './exercise-schema';

/** What kind of weakness a finding is, after the areas of GitLab's acceptance checklist for code review. */
export const CATEGORIES = [
  'correctness',
  'security',
  'performance',
  'tests',
  'design',
  'accessibility',
  'documentation',
  'compatibility',
  'observability',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How much the merge request would suffer from it: what must, should or could change before the merge. */
export const SEVERITIES = ['must', 'should', 'could'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Place = v.InferOutput<typeof PlaceSchema>;

export type ExpectedFinding = v.InferOutput<typeof ExpectedFindingSchema>;

export type KnownExtra = v.InferOutput<typeof KnownExtraSchema>;

export type Exercise = v.InferOutput<typeof ExerciseSchema>;
