import * as v from 'valibot';
import { EntryFilterSchema } from '@/core/activity/entry-filter-schema';
import { FindingSchema } from '@/core/exercise/finding-schema';
import { QuestionSchema } from './question-schema';
import { LEVELS, ROLES } from './roles';
import {
  AI_POLICIES,
  EXPLAINED,
  INTERVIEW_KINDS,
  NOTE_KINDS,
  OVERALLS,
  PARTS,
  PHASES,
  PLACED_FIELDS,
  POLARITIES,
  RATING_VALUES,
  SIGNALS,
} from './interview';

/** How a process calls its four overalls. */
export const OverallWordsSchema = v.object({
  'strong-yes': v.string(),
  yes: v.string(),
  no: v.string(),
  'strong-no': v.string(),
});

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

/** One part of the agenda, in the order in which it is planned; the call may take them in any order. */
export const SegmentSchema = v.object({ id: v.string(), title: v.string(), plannedMs: v.number() });

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

/**
 * Text that is being typed and is not a record yet. `field` names where: `note-line`, `note-line-marks`, `plan-line`,
 * `extra-line`, `amendment`, `note:<id>`, `rating:<criterion>`.
 */
export const DraftSchema = v.object({
  interviewId: v.string(),
  field: v.string(),
  text: v.string(),
  updatedAt: v.number(),
});

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
