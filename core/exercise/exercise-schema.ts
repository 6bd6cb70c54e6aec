import * as v from 'valibot';
import { LEVELS, ROLES } from '@/core/interview/roles';
import { CATEGORIES, SEVERITIES } from './exercise';

/** Lines of one file, both ends included. `side` says whether they are counted in the new file or in the old one. */
export const PlaceSchema = v.object({
  path: v.string(),
  side: v.picklist(['new', 'old']),
  fromLine: v.number(),
  toLine: v.number(),
});

/** A weakness that was planted in the exercise, or is known to be in it. */
export const ExpectedFindingSchema = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  category: v.picklist(CATEGORIES),
  severity: v.picklist(SEVERITIES),
  places: v.array(PlaceSchema),
  /** Words by which people say it; they only help to find comments that may mean it. */
  variants: v.array(v.string()),
  /** From which level on it is usually seen; null where that says nothing. */
  level: v.nullable(v.picklist(LEVELS)),
  /** An open question for the call. */
  followUp: v.string(),
  /** AI assistants commonly point at it, so raising it says little by itself. */
  oftenFoundByAi: v.boolean(),
});

/** A point that candidates raised and that is right, though nobody planned it. */
export const KnownExtraSchema = v.object({ id: v.string(), title: v.string(), description: v.string() });

/**
 * A merge request made for interviews, with what there is to find in it. Immutable once an interview uses it: a change
 * makes a new `version`. Ids of findings and extras are unique within the exercise.
 */
export const ExerciseSchema = v.object({
  id: v.string(),
  version: v.number(),
  role: v.picklist(ROLES),
  title: v.string(),
  /** By what its merge requests are known: the project's path and the source branch. `*` stands for any characters but a slash. */
  mergeRequest: v.object({ projectPath: v.string(), sourceBranch: v.string() }),
  /** The version that this one was made from; null where there is none. */
  basedOn: v.nullable(v.object({ id: v.string(), version: v.number() })),
  findings: v.array(ExpectedFindingSchema),
  extras: v.array(KnownExtraSchema),
});
