import * as v from 'valibot';
import { EntryFilterSchema } from '@/core/activity/entry-filter';

/** One minute and one hour in milliseconds. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** The roles that a pack can exist for; their qualifications are in the packs (`core/rubric/packs`). */
export const ROLES = [
  'backend',
  'frontend',
  'fullstack',
  'software-engineer-in-test',
  'application-security',
  'database',
  'sre',
  'ml',
] as const;
export type Role = (typeof ROLES)[number];

export const LEVELS = ['intermediate', 'senior'] as const;
export type Level = (typeof LEVELS)[number];

/** What this interviewer does on the call. A shadow's scorecard is never submitted. */
export const PARTS = ['lead', 'second', 'shadow', 'reverse-shadow'] as const;
export type Part = (typeof PARTS)[number];

/** A merge-request interview, or another form that was agreed with the candidate (see `alternative`). */
export const INTERVIEW_KINDS = ['merge-request', 'alternative'] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

/** Whether a comment could be explained on the call. A fact that the interviewer notes, never a score. */
export const EXPLAINED = ['explained', 'partly', 'could-not', 'not-asked'] as const;
export type Explained = (typeof EXPLAINED)[number];

/** Who is interviewed. `username` links them to their activity on GitLab; null where there is none. */
const CandidateSchema = v.object({
  name: v.string(),
  username: v.nullable(v.string()),
  userId: v.nullable(v.number()),
});
export type Candidate = v.InferOutput<typeof CandidateSchema>;

/** One act on the clock. `durationMs` is set for `extend` only; `segmentId` for `segment` only. */
const ClockEventSchema = v.object({
  id: v.string(),
  at: v.number(),
  type: v.picklist(['start', 'pause', 'resume', 'extend', 'segment', 'end', 'reopen']),
  durationMs: v.optional(v.number()),
  segmentId: v.optional(v.string()),
});
export type ClockEvent = v.InferOutput<typeof ClockEventSchema>;

/** One part of the agenda, in the order in which it is planned; the call may take them in any order. */
const SegmentSchema = v.object({ id: v.string(), title: v.string(), plannedMs: v.number() });
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
  linkSentAt: v.nullable(v.number()),
  callAt: v.nullable(v.number()),
  callDurationMs: v.number(),
  /** Which of the preset's calls this is, such as "Backend call"; empty where it has one. */
  callName: v.string(),
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
  }),
  completionNote: v.union([v.picklist(['auto', 'none']), v.number()]),
  /** Rules of the process that the interviewer corrected by hand, at most one for each rule; the tool's own reading stays visible. */
  ruleCorrections: v.array(
    v.object({
      ruleId: v.string(),
      state: v.picklist(['met', 'missed', 'unknown']),
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
  /** Ids of activity events marked "ask on the call". */
  askOnCall: v.array(v.string()),
  /** What was agreed instead of the usual form; private to this interview. */
  alternative: v.string(),
  /** Never leaves in a feedback export or a panel bundle. */
  accommodations: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
});
export type Interview = v.InferOutput<typeof InterviewSchema>;

const SIGNALS = ['plus', 'minus', 'question', 'quote'] as const;
export type Signal = (typeof SIGNALS)[number];

/** When a note was taken relative to the call; `call` only while the clock runs. */
const PHASES = ['preparation', 'call', 'after'] as const;

/** A note of the interviewer. `callOffsetMs` is the time on the call's clock, null outside the call. */
export const NoteSchema = v.object({
  id: v.string(),
  interviewId: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  phase: v.picklist(PHASES),
  callOffsetMs: v.nullable(v.number()),
  signal: v.nullable(v.picklist(SIGNALS)),
  criterionId: v.nullable(v.string()),
  anchorEventId: v.nullable(v.string()),
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
  /** Null when only a comment has been written so far. */
  value: v.nullable(v.picklist(RATING_VALUES)),
  /** Why there is not enough evidence; empty for 1 to 4. */
  reason: v.string(),
  comment: v.string(),
  updatedAt: v.number(),
});
export type Rating = v.InferOutput<typeof RatingSchema>;

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
  createdAt: v.number(),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** GitLab's company-wide scale, as the interview process facts give it. Chosen by the interviewer, never computed. */
export const OVERALLS = ['strong-yes', 'yes', 'no', 'strong-no'] as const;
export type Overall = (typeof OVERALLS)[number];

/** The feedback as the interviewer wrote it. Texts are Markdown, one point a line where it is a list. */
export const FeedbackSchema = v.object({
  interviewId: v.string(),
  overall: v.nullable(v.picklist(OVERALLS)),
  levelNote: v.string(),
  pros: v.string(),
  cons: v.string(),
  takeaways: v.string(),
  noteForOthers: v.string(),
  updatedAt: v.number(),
});
export type Feedback = v.InferOutput<typeof FeedbackSchema>;

/** Text that is being typed and is not a record yet. `field` names where: `note-line`, `note-line-marks`, `note:<id>`, `rating:<criterion>`. */
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
  feedback: v.nullable(FeedbackSchema),
  drafts: v.array(DraftSchema),
});
export type InterviewFile = v.InferOutput<typeof InterviewFileSchema>;

/** The same without what is still being typed: all that anything is derived from. */
export type InterviewRecords = Omit<InterviewFile, 'drafts'>;
