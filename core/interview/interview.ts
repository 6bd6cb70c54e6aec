import type * as v from 'valibot';
import type {
  CandidateSchema,
  ClockEventSchema,
  DraftSchema,
  EvidenceSchema,
  FeedbackSchema,
  InterviewFileSchema,
  InterviewSchema,
  NoteSchema,
  OverallWordsSchema,
  RatingSchema,
  SegmentSchema,
} from './interview-schema';

export { LEVELS, ROLES, type Level, type Role } from './roles';

/** One minute, one hour and one day in milliseconds. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** What this interviewer does on the call. A shadow's scorecard is never submitted. */
export const PARTS = ['lead', 'second', 'shadow', 'reverse-shadow'] as const;
export type Part = (typeof PARTS)[number];

/** A merge-request interview, or another form that was agreed with the candidate (see `alternative`). */
export const INTERVIEW_KINDS = ['merge-request', 'alternative'] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

/** Whether a comment could be explained on the call. A fact that the interviewer notes, never a score. */
export const EXPLAINED = ['explained', 'partly', 'could-not', 'not-asked'] as const;
export type Explained = (typeof EXPLAINED)[number];

/** What the company allows in this interview; the criterion about tools and AI follows it. */
export const AI_POLICIES = ['not-allowed', 'optional', 'expected'] as const;
export type AiPolicy = (typeof AI_POLICIES)[number];

/** GitLab's company-wide scale, as the interview process facts give it. Chosen by the interviewer, never computed. */
export const OVERALLS = ['strong-yes', 'yes', 'no', 'strong-no'] as const;
export type Overall = (typeof OVERALLS)[number];

export type OverallWords = v.InferOutput<typeof OverallWordsSchema>;

export type Candidate = v.InferOutput<typeof CandidateSchema>;

export type ClockEvent = v.InferOutput<typeof ClockEventSchema>;

export type Segment = v.InferOutput<typeof SegmentSchema>;

export type Interview = v.InferOutput<typeof InterviewSchema>;

/** What a note says of the candidate, or that it is a question or their own words. Null in a note: nothing of these. */
export const SIGNALS = ['plus', 'minus', 'question', 'quote'] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * What a note is: a plain one, a question that the candidate asked, an answer that we owe them, or something about the
 * integrity of the interview, in neutral words.
 */
export const NOTE_KINDS = ['note', 'candidate-question', 'answer-owed', 'integrity'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** When a note was taken relative to the call; `call` only while the clock runs. */
export const PHASES = ['preparation', 'call', 'after'] as const;

export type Note = v.InferOutput<typeof NoteSchema>;

/** A rating: 1 to 4 against the anchors, or `NE` (not enough evidence), which needs a reason. */
export const RATING_VALUES = [1, 2, 3, 4, 'NE'] as const;
export type RatingValue = (typeof RATING_VALUES)[number];
export type Rating = v.InferOutput<typeof RatingSchema>;

/** What a piece of evidence speaks for: the criterion (`plus`) or the lack of it (`minus`), as a note's signal says it. */
export const POLARITIES = ['plus', 'minus'] as const;
export type Polarity = (typeof POLARITIES)[number];

export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** The texts of the feedback that can be laid out from ratings, evidence and notes. */
export const PLACED_FIELDS = ['pros', 'cons', 'takeaways'] as const;

export type Feedback = v.InferOutput<typeof FeedbackSchema>;

export type Draft = v.InferOutput<typeof DraftSchema>;

export type InterviewFile = v.InferOutput<typeof InterviewFileSchema>;

/** The same without what is still being typed: all that anything is derived from. */
export type InterviewRecords = Omit<InterviewFile, 'drafts'>;
