import * as v from 'valibot';
import { SEVERITIES } from '@/core/exercise/exercise';
import { LEVELS } from '@/core/interview/roles';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { VALUES } from './attempt';

/** Who wrote something in a sample. Nobody has a name there. */
const WRITERS = ['candidate', 'author'] as const;

/** One comment, in the order of the merge request: on a line of a file, as an answer, or on the merge request itself. */
export const SampleCommentSchema = v.object({
  id: v.string(),
  by: v.picklist(WRITERS),
  /** How long before the call it was written, in hours; null where that is not known. */
  hoursBeforeCall: v.nullable(v.number()),
  file: v.nullable(v.object({ path: v.string(), line: v.number() })),
  /** The comment that it answers; null where it begins a thread. */
  answers: v.nullable(v.string()),
  /** Markdown, as it was typed. */
  text: v.string(),
});
export type SampleComment = v.InferOutput<typeof SampleCommentSchema>;

/** A weakness of the merge request, and what became of it. */
export const SampleFindingSchema = v.object({
  title: v.string(),
  severity: v.picklist(SEVERITIES),
  /** In a sentence: raised in the review, after a hint, or not at all. */
  outcome: v.string(),
});

/** One file of the merge request, as the body of its unified diff. */
export const SampleFileSchema = v.object({ path: v.string(), diff: v.string() });

/** What was noted on the call: where in it, and what happened. */
export const SampleNoteSchema = v.object({
  part: v.picklist(['walk-through', 'coding']),
  text: v.string(),
});

/** What experienced interviewers agreed on for one criterion, and why. */
export const ReferenceSchema = v.object({
  criterionId: v.string(),
  value: v.picklist(VALUES),
  reason: v.string(),
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;

/**
 * A review to rate for practice, with reference ratings: everything that is needed to rate it, and the rubric version by
 * which it is rated, whole. Immutable: a change makes a new `version`. The candidate is invented or unrecognisable.
 */
export const SampleSchema = v.object({
  id: v.string(),
  version: v.number(),
  title: v.string(),
  /** The version that this one was made from; null where there is none. */
  basedOn: v.nullable(v.object({ id: v.string(), version: v.number() })),
  level: v.picklist(LEVELS),
  rubric: RubricSchema,
  mergeRequest: v.object({ title: v.string(), description: v.string() }),
  comments: v.array(SampleCommentSchema),
  files: v.array(SampleFileSchema),
  findings: v.array(SampleFindingSchema),
  notes: v.array(SampleNoteSchema),
  references: v.array(ReferenceSchema),
});
export type Sample = v.InferOutput<typeof SampleSchema>;
