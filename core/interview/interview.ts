import * as v from 'valibot';
import { EntryFilterSchema } from '@/core/activity/entry-filter';
import { FindingSchema } from '@/core/exercise/finding';
import { QuestionSchema } from './question';
import { LEVELS, ROLES } from './roles';

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

/** How a process calls its four overalls. */
export const OverallWordsSchema = v.object({
  'strong-yes': v.string(),
  yes: v.string(),
  no: v.string(),
  'strong-no': v.string(),
});
export type OverallWords = v.InferOutput<typeof OverallWordsSchema>;

/**
 * One change of the appointment. The old time stays here as a fact: `from` and `to` are epoch milliseconds, null where
 * there is no such time (a cancelled call has no `to`).
 */
const CallChangeSchema = v.object({
  id: v.string(),
  at: v.number(),
  type: v.picklist(['moved', 'cancelled', 'no-show', 'reinstated']),
  from: v.nullable(v.number()),
  to: v.nullable(v.number()),
});

/** Who is interviewed. `username` links them to their activity on GitLab; null where there is none. */
export const CandidateSchema = v.object({
  name: v.string(),
  username: v.nullable(v.string()),
  userId: v.nullable(v.number()),
});
export type Candidate = v.InferOutput<typeof CandidateSchema>;

/**
 * One act on the clock. `durationMs` is set for `extend` only; `segmentId` for `segment`, and for an `extend` of that part
 * of the agenda alone, which leaves the call as long as it was. `reset` takes back a start that was a mistake.
 */
export const ClockEventSchema = v.object({
  id: v.string(),
  at: v.number(),
  type: v.picklist(['start', 'pause', 'resume', 'extend', 'segment', 'end', 'reopen', 'reset']),
  durationMs: v.optional(v.number()),
  segmentId: v.optional(v.string()),
});
export type ClockEvent = v.InferOutput<typeof ClockEventSchema>;

/** One part of the agenda, in the order in which it is planned; the call may take them in any order. */
export const SegmentSchema = v.object({ id: v.string(), title: v.string(), plannedMs: v.number() });
export type Segment = v.InferOutput<typeof SegmentSchema>;

/**
 * One interview = candidate + call + merge request (or none). Everything on it can be changed later; times are epoch
 * milliseconds, null while not known. `completionNote`: `auto` lets the tool find it, a note id or `none` is the
 * interviewer's own choice.
 */
export const InterviewSchema = v.object({
  id: v.string(),
  mrKey: v.nullable(v.string()),
  mrUrl: v.nullable(v.string()),
  mrTitle: v.nullable(v.string()),
  kind: v.picklist(INTERVIEW_KINDS),
  part: v.picklist(PARTS),
  candidate: v.nullable(CandidateSchema),
  role: v.picklist(ROLES),
  level: v.picklist(LEVELS),
  rubricId: v.string(),
  rubricVersion: v.number(),
  /** The exercise and its version, where the merge request is one of the bank; both null otherwise. */
  exerciseId: v.nullable(v.string()),
  exerciseVersion: v.nullable(v.number()),
  aiPolicy: v.picklist(AI_POLICIES),
  linkSentAt: v.nullable(v.number()),
  callAt: v.nullable(v.number()),
  callDurationMs: v.number(),
  /** Which of the preset's calls this is, such as "Backend call"; empty where it has one. */
  callName: v.string(),
  /** How the appointment changed, oldest first; the last one says whether the call is still to come. */
  callChanges: v.array(CallChangeSchema),
  /** The windows of the process preset that this interview began with; each can be changed for this interview alone. */
  process: v.object({
    presetId: v.string(),
    presetVersion: v.number(),
    presetName: v.string(),
    linkBeforeCallMs: v.number(),
    /** Business days (Monday to Friday) between link and call; where it is set, it is asked for instead of the milliseconds. */
    linkBeforeCallDays: v.nullable(v.number()),
    finishBeforeCallMs: v.number(),
    reviewUpToMs: v.number(),
    sittingGapMs: v.number(),
    overallWords: OverallWordsSchema,
    /** How long after the call the scorecard is due. */
    scorecardDueMs: v.number(),
    /** How long after the last export everything about the interview is kept. */
    purgeAfterMs: v.number(),
  }),
  completionNote: v.union([v.picklist(['auto', 'none']), v.number()]),
  /** Rules of the process that the interviewer corrected by hand, at most one for each rule; the tool's own reading stays visible. */
  ruleCorrections: v.array(
    v.object({
      ruleId: v.string(),
      state: v.picklist(['met', 'missed', 'known', 'unknown']),
      reason: v.string(),
      at: v.number(),
    }),
  ),
  /** Commits that the interviewer gave to the candidate or took from them, against what names and pushes say. */
  commitOwners: v.array(v.object({ sha: v.string(), byCandidate: v.boolean() })),
  /** What the timeline shows, kept from visit to visit; null: as it is at first. */
  reviewFilter: v.nullable(EntryFilterSchema),
  /** Whether the candidate could explain a comment on the call, by the id of its activity event. */
  explained: v.array(
    v.object({
      eventId: v.string(),
      answer: v.picklist(EXPLAINED),
      note: v.string(),
      at: v.number(),
    }),
  ),
  agenda: v.array(SegmentSchema),
  clock: v.array(ClockEventSchema),
  /** When the clock says that the end comes near, in milliseconds before the planned end. */
  cues: v.array(v.number()),
  /** What was ticked of the checklist before the call, by the ids of its items. */
  checklist: v.array(v.string()),
  /** Why another form is wanted, as the candidate gave it; private to this interview, as what was agreed is. */
  alternativeReason: v.string(),
  /** What was agreed instead of the usual form. */
  alternative: v.string(),
  /** Never leaves in a feedback export or a panel bundle. */
  accommodations: v.string(),
  /** When the scorecard was sealed: from then on neither ratings, evidence nor feedback change. Null while it may be edited. */
  sealedAt: v.nullable(v.number()),
  /** What was taken out of Second Chair, and when last: at most one for each format. The purge clock starts with it. */
  exports: v.array(v.object({ format: v.string(), at: v.number() })),
  /** Findings of the writing check that the interviewer dismissed, by their ids. */
  dismissedFindings: v.array(v.string()),
  /** Kept whatever the purge clock says, for as long as somebody has to. */
  legalHold: v.boolean(),
  createdAt: v.number(),
  updatedAt: v.number(),
});
export type Interview = v.InferOutput<typeof InterviewSchema>;

const SIGNALS = ['plus', 'minus', 'question', 'quote'] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * What a note is: a plain one, a question that the candidate asked, an answer that we owe them, or something about the
 * integrity of the interview, in neutral words.
 */
export const NOTE_KINDS = ['note', 'candidate-question', 'answer-owed', 'integrity'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** When a note was taken relative to the call; `call` only while the clock runs. */
const PHASES = ['preparation', 'call', 'after'] as const;

/** A note of the interviewer. `callOffsetMs` is the time on the call's clock, null outside the call. */
export const NoteSchema = v.object({
  id: v.string(),
  interviewId: v.string(),
  kind: v.picklist(NOTE_KINDS),
  createdAt: v.number(),
  updatedAt: v.number(),
  phase: v.picklist(PHASES),
  callOffsetMs: v.nullable(v.number()),
  signal: v.nullable(v.picklist(SIGNALS)),
  criterionId: v.nullable(v.string()),
  anchorEventId: v.nullable(v.string()),
  /** A line of a file that it is about; `sha` is the commit or version in which it was seen. */
  anchorLine: v.nullable(v.object({ path: v.string(), line: v.number(), sha: v.string() })),
  /** The planned question that it was taken on. */
  questionId: v.nullable(v.string()),
  /** The note of which this is another edit, made elsewhere at the same time: both are kept. */
  editOf: v.nullable(v.string()),
  /** When the answer that we owe was given, epoch ms. */
  answeredAt: v.nullable(v.number()),
  visibility: v.picklist(['shareable', 'private']),
  text: v.string(),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** A rating: 1 to 4 against the anchors, or `NE` (not enough evidence), which needs a reason. */
export const RATING_VALUES = [1, 2, 3, 4, 'NE'] as const;
export type RatingValue = (typeof RATING_VALUES)[number];
export const RatingSchema = v.object({
  interviewId: v.string(),
  criterionId: v.string(),
  /**
   * The rating against the bar of each level: the same evidence may be a 4 at intermediate and a 2 at senior. The one of
   * the interview's level counts; null where it was not rated, as when only a comment has been written.
   */
  values: v.object({
    intermediate: v.nullable(v.picklist(RATING_VALUES)),
    senior: v.nullable(v.picklist(RATING_VALUES)),
  }),
  /** Why there is not enough evidence; empty for 1 to 4. */
  reason: v.string(),
  comment: v.string(),
  updatedAt: v.number(),
});
export type Rating = v.InferOutput<typeof RatingSchema>;

/** What a piece of evidence speaks for: the criterion (`plus`) or the lack of it (`minus`), as a note's signal says it. */
export const POLARITIES = ['plus', 'minus'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** A piece of evidence for one criterion: an activity event or a note, with what it said when it was tagged. */
export const EvidenceSchema = v.object({
  id: v.string(),
  interviewId: v.string(),
  criterionId: v.string(),
  source: v.variant('type', [
    v.object({ type: v.literal('activity'), eventId: v.string() }),
    v.object({ type: v.literal('note'), noteId: v.string() }),
  ]),
  excerpt: v.string(),
  /** Whether it speaks for or against; null where that was not said. */
  polarity: v.nullable(v.picklist(POLARITIES)),
  createdAt: v.number(),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** The texts of the feedback that can be laid out from ratings, evidence and notes. */
const PLACED_FIELDS = ['pros', 'cons', 'takeaways'] as const;

/** The feedback as the interviewer wrote it. Texts are Markdown, one point a line where it is a list. */
export const FeedbackSchema = v.object({
  interviewId: v.string(),
  overall: v.nullable(v.picklist(OVERALLS)),
  levelNote: v.string(),
  pros: v.string(),
  cons: v.string(),
  takeaways: v.string(),
  noteForOthers: v.string(),
  /** Lines that the tool placed and nobody has confirmed yet. One that is edited is the interviewer's own. */
  placed: v.array(v.object({ field: v.picklist(PLACED_FIELDS), line: v.string() })),
  updatedAt: v.number(),
});
export type Feedback = v.InferOutput<typeof FeedbackSchema>;

/** Text that is being typed and is not a record yet. `field` names where: `note-line`, `note-line-marks`, `plan-line`, `note:<id>`, `rating:<criterion>`. */
export const DraftSchema = v.object({
  interviewId: v.string(),
  field: v.string(),
  text: v.string(),
  updatedAt: v.number(),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

/** An interview with all that belongs to it. */
export const InterviewFileSchema = v.object({
  interview: InterviewSchema,
  notes: v.array(NoteSchema),
  ratings: v.array(RatingSchema),
  evidence: v.array(EvidenceSchema),
  questions: v.array(QuestionSchema),
  findings: v.array(FindingSchema),
  feedback: v.nullable(FeedbackSchema),
  drafts: v.array(DraftSchema),
});
export type InterviewFile = v.InferOutput<typeof InterviewFileSchema>;

/** The same without what is still being typed: all that anything is derived from. */
export type InterviewRecords = Omit<InterviewFile, 'drafts'>;
