import * as v from 'valibot';
import { ClockChangeSchema, ClockCorrectionSchema, StampActSchema } from '@/core/call/change-clock-schema';
import { SpanSchema } from '@/core/call/ran-ahead';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { FindingSchema } from '@/core/exercise/finding-schema';
import {
  DraftSchema,
  EvidenceSchema,
  FeedbackSchema,
  InterviewFileSchema,
  InterviewSchema,
  NoteSchema,
  RatingSchema,
} from '@/core/interview/interview-schema';
import { InterviewRowSchema } from '@/core/interview/interview-row';
import { QuestionSchema } from '@/core/interview/question-schema';
import { MOST_VERSIONS } from '@/core/notes/merge-note';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { Acknowledged, Id, Texts } from './fields';

const {
  id: _id,
  sealedAt: _sealedAt,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...changeable
} = InterviewSchema.entries;
const InterviewFields = v.partial(v.strictObject(changeable));

/** What one surface knows of earlier versions of a note, or of a row, oldest first. */
const VersionsOf = <S extends v.GenericSchema>(row: S) => v.pipe(v.array(row), v.maxLength(MOST_VERSIONS));
const Versions = VersionsOf(NoteSchema);
/** `kept`: what is stored now, where that is not just what was sent. */
const KeptNotes = v.object({ savedAt: v.number(), kept: v.optional(v.array(NoteSchema)) });

const Seen = <S extends v.GenericSchema>(row: S) => v.optional(VersionsOf(row));
const Kept = <S extends v.GenericSchema>(row: S) => v.object({ savedAt: v.number(), kept: v.optional(row) });

/** What our own pages ask about interviews and everything that belongs to one: a part of `protocol.ts`. */
export const interviewRequests = {
  /** All interviews of one merge request, or all there are. Newest first. */
  'interview.list': { ask: v.object({ mrKey: v.nullable(Id) }), answer: v.array(InterviewSchema) },
  /** One row for each interview there is, for the list of all of them. */
  'interview.rows': { ask: v.object({}), answer: v.array(InterviewRowSchema) },
  /** Stores the interview and a copy of the rubric version that it begins with. */
  'interview.create': {
    ask: v.object({ interview: InterviewSchema, rubric: RubricSchema }),
    answer: Acknowledged,
  },
  /** Puts the interview on another version of its rubric, with that one's role, and stores a copy of it. */
  'interview.move': {
    ask: v.object({ interviewId: Id, rubric: RubricSchema, at: v.number() }),
    answer: Acknowledged,
  },
  /** Changes some fields: `before` as the surface saw them, `after` as they are to be (`core/interview/change-interview`). */
  'interview.patch': {
    ask: v.object({
      interviewId: Id,
      change: v.object({
        before: InterviewFields,
        after: InterviewFields,
        sent: v.optional(v.pipe(v.array(InterviewFields), v.maxLength(10))),
      }),
      at: v.number(),
    }),
    answer: Acknowledged,
  },
  /** Stores an interview that begins with what another interviewer prepared, whole or not at all. */
  'interview.add': {
    ask: v.object({ file: InterviewFileSchema, rubric: RubricSchema }),
    answer: Acknowledged,
  },
  /** Acts on the clock of the call, added or taken back one by one. */
  'clock.save': { ask: v.object({ interviewId: Id, change: ClockChangeSchema }), answer: Acknowledged },
  /** The machine's clock was set: moves the acts, and what was noted and asked on the call, all at once. */
  'clock.move': {
    ask: v.object({ interviewId: Id, correction: ClockCorrectionSchema }),
    answer: Acknowledged,
  },
  /**
   * The machine's clock ran ahead while the call ran, or the interviewer has `judged` that. Answers what is to be asked: all
   * surfaces see the same span, and one question is enough.
   */
  'clock.ahead': {
    ask: v.object({ interviewId: Id, span: SpanSchema, judged: v.boolean() }),
    answer: v.object({ ranAhead: v.nullable(SpanSchema) }),
  },
  /** The call has come to a cue. `told`: another surface says it aloud already. */
  'clock.cue': { ask: v.object({ interviewId: Id, cue: Id }), answer: v.object({ told: v.boolean() }) },
  'interview.load': {
    ask: v.object({ id: Id }),
    answer: v.nullable(
      v.object({
        file: InterviewFileSchema,
        rubric: RubricSchema,
        exercise: v.nullable(ExerciseSchema),
        /** What the machine's clock did on the call and the interviewer has yet to judge. */
        ranAhead: v.nullable(SpanSchema),
      }),
    ),
  },
  /**
   * Saves the note and, in the same transaction, ends the draft it was typed in (`core/notes/merge-draft`). `seen`: what
   * the surface knows of earlier versions, empty for a new note; `otherId`: the id of another version, should both have to
   * be kept; `act`: by which act of the clock it was stamped. `draft` in the answer: what is left of the draft, where that is not just `rest`.
   */
  'note.save': {
    ask: v.object({
      note: NoteSchema,
      seen: Versions,
      otherId: Id,
      act: v.optional(v.nullable(StampActSchema)),
      draft: v.nullable(v.object({ field: v.string(), text: v.string(), before: Texts, rest: v.string() })),
    }),
    answer: v.object({ ...KeptNotes.entries, draft: v.optional(v.string()) }),
  },
  /** `draft`: what the surface knows to be typed in it. A note that was edited elsewhere stays. */
  'note.remove': {
    ask: v.object({ interviewId: Id, id: Id, seen: Versions, draft: v.string() }),
    answer: KeptNotes,
  },
  /**
   * An empty text removes the draft. `before`: the texts that the surface knows to be its own; what another one typed is
   * kept above it (`core/notes/merge-draft`), and the answer. Null: the last one to write is right.
   */
  'draft.save': {
    ask: v.object({ draft: DraftSchema, before: v.nullable(Texts) }),
    answer: v.object({ savedAt: v.number(), kept: v.optional(v.string()) }),
  },
  /**
   * `seen`: what the surface knows to be its own of the row, oldest first (`core/interview/merge-row`). `kept` in the
   * answer: what was stored, where another surface had written it as well.
   */
  'rating.save': {
    ask: v.object({ rating: RatingSchema, seen: Seen(RatingSchema) }),
    answer: Kept(RatingSchema),
  },
  'evidence.save': {
    ask: v.object({ evidence: EvidenceSchema, seen: Seen(EvidenceSchema) }),
    answer: Kept(EvidenceSchema),
  },
  'evidence.remove': { ask: v.object({ interviewId: Id, id: Id }), answer: Acknowledged },
  'question.save': {
    ask: v.object({ question: QuestionSchema, seen: Seen(QuestionSchema) }),
    answer: Kept(QuestionSchema),
  },
  /** Keeps it where it says what is none of `seen`, and answers it then: another surface wrote in it. */
  'question.remove': {
    ask: v.object({ interviewId: Id, id: Id, seen: VersionsOf(QuestionSchema) }),
    answer: Kept(QuestionSchema),
  },
  'finding.save': {
    ask: v.object({ finding: FindingSchema, seen: Seen(FindingSchema) }),
    answer: Kept(FindingSchema),
  },
  /** As 'question.remove'. */
  'finding.remove': {
    ask: v.object({ interviewId: Id, findingId: Id, seen: VersionsOf(FindingSchema) }),
    answer: Kept(FindingSchema),
  },
  'feedback.save': {
    ask: v.object({ feedback: FeedbackSchema, seen: Seen(FeedbackSchema) }),
    answer: Kept(FeedbackSchema),
  },
} as const;
