import * as v from 'valibot';
import type { InterviewRecords } from '@/core/interview/interview';
import { EvidenceSchema, InterviewSchema, NoteSchema } from '@/core/interview/interview-schema';
import { AFTER_THE_CALL } from '@/core/process/after-the-call';
import { QuestionSchema } from '@/core/interview/question-schema';
import { isShareable } from '@/core/notes/shareable';
import type { Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';

export const PREPARATION_FORMAT = 'second-chair-preparation';
export const PREPARATION_VERSION = 1;

/** More of anything than this was not prepared by hand. */
const MOST = 1_000;
const several = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST));

/** What both interviewers have to know. What was agreed about form or accommodations is private to one of them. */
const PreparedInterviewSchema = v.object({
  ...v.pick(InterviewSchema, [
    'mrKey',
    'mrUrl',
    'mrTitle',
    'kind',
    'candidate',
    'role',
    'level',
    'exerciseId',
    'exerciseVersion',
    'aiPolicy',
    'linkSentAt',
    'callAt',
    'callDurationMs',
    'callName',
    'completionNote',
    'commitOwners',
    'agenda',
    'cues',
    'checklist',
  ]).entries,
  /** Files of earlier builds don't say what is usual after the call. */
  process: v.object({
    ...InterviewSchema.entries.process.entries,
    scorecardDueMs: v.optional(v.number(), AFTER_THE_CALL.scorecardDueMs),
    purgeAfterMs: v.optional(v.number(), AFTER_THE_CALL.purgeAfterMs),
  }),
});

/** A question as it was planned: whether it was asked is the lead's own. */
const PreparedQuestionSchema = v.pick(QuestionSchema, ['id', 'source', 'text', 'position']);

/**
 * A note of the preparation, without its signal, and a tag without what it speaks for: each is half a rating, and ratings
 * are made independently.
 */
const PreparedNoteSchema = v.pick(NoteSchema, [
  'createdAt',
  'criterionId',
  'anchorEventId',
  'anchorLine',
  'questionId',
  'text',
]);
const PreparedTagSchema = v.object({
  ...v.pick(EvidenceSchema, ['criterionId', 'excerpt', 'createdAt']).entries,
  eventId: v.string(),
});

/**
 * What one interviewer hands the next before the call. It holds no rating, feedback, confirmed finding, private note,
 * signal or polarity: nothing that would lead the other's judgement.
 */
export const PreparationSchema = v.object({
  format: v.literal(PREPARATION_FORMAT),
  version: v.literal(PREPARATION_VERSION),
  exportedAt: v.number(),
  interview: PreparedInterviewSchema,
  rubric: RubricSchema,
  questions: several(PreparedQuestionSchema),
  tags: several(PreparedTagSchema),
  notes: several(PreparedNoteSchema),
});
export type Preparation = v.InferOutput<typeof PreparationSchema>;

/** What the lead chooses to hand on beside the plan. */
export interface PreparationOptions {
  candidate: boolean;
  tags: boolean;
  notes: boolean;
}

/** What of an interview another interviewer prepares with. */
export function makePreparation(
  { interview, questions, evidence, notes }: InterviewRecords,
  rubric: Rubric,
  options: PreparationOptions,
  now: number,
): Preparation {
  const shared = notes.filter((note) => note.phase === 'preparation' && isShareable(note));
  return v.parse(PreparationSchema, {
    format: PREPARATION_FORMAT,
    version: PREPARATION_VERSION,
    exportedAt: now,
    interview: { ...interview, candidate: options.candidate ? interview.candidate : null },
    rubric,
    questions,
    tags: options.tags
      ? evidence.flatMap(({ source, ...tag }) =>
          source.type === 'activity' ? [{ ...tag, eventId: source.eventId }] : [],
        )
      : [],
    notes: options.notes ? shared : [],
  });
}

/** The file as text: JSON, in which no text that somebody wrote can end what it stands in. */
export function writePreparation(preparation: Preparation): string {
  return `${JSON.stringify(preparation, null, 1)}\n`;
}
