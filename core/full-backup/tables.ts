import * as v from 'valibot';
import { ActivityRecordSchema } from '@/core/activity/activity-event';
import { PersonSchema } from '@/core/activity/person';
import { AttemptSchema } from '@/core/calibration/attempt';
import { SampleSchema } from '@/core/calibration/sample';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { ExposureSchema } from '@/core/exercise/exposure';
import { FindingSchema } from '@/core/exercise/finding-schema';
import {
  DraftSchema,
  EvidenceSchema,
  FeedbackSchema,
  InterviewSchema,
  NoteSchema,
  RatingSchema,
} from '@/core/interview/interview-schema';
import { QuestionSchema } from '@/core/interview/question-schema';
import { ErasureSchema } from '@/core/keeping/erasure';
import { SetAsideSchema } from '@/core/keeping/set-aside';
import { TombstoneSchema } from '@/core/keeping/tombstone';
import { DiffVersionSchema } from '@/core/merge-request/diff-version-schema';
import { MergeRequestSchema, ReadingSchema } from '@/core/merge-request/merge-request';
import { AmendmentSchema } from '@/core/panel/amendment';
import { DebriefSchema } from '@/core/panel/debrief';
import { ReceivedSchema } from '@/core/panel/received';
import { SealSchema } from '@/core/panel/seal';
import { ProcessPresetSchema } from '@/core/process/preset';
import { QualificationPresetSchema } from '@/core/qualification/preset';
import { SessionSchema } from '@/core/qualification/session';
import { RubricSchema } from '@/core/rubric/rubric-schema';

const StoredReviewSchema = v.object({
  mrKey: v.string(),
  mergeRequest: v.nullable(MergeRequestSchema),
  participants: v.array(PersonSchema),
  viewer: v.nullable(PersonSchema),
  reading: v.nullable(ReadingSchema),
});

/**
 * Every table of which a backup of everything holds the rows, in the order in which they stand in it. A contract test
 * holds it against the database; `NOT_BACKED_UP` names what is left out, and why.
 */
export const TABLES = {
  tombstones: TombstoneSchema,
  erasures: ErasureSchema,
  interviews: InterviewSchema,
  notes: NoteSchema,
  ratings: RatingSchema,
  evidence: EvidenceSchema,
  questions: QuestionSchema,
  findings: FindingSchema,
  feedback: FeedbackSchema,
  drafts: DraftSchema,
  seals: SealSchema,
  amendments: AmendmentSchema,
  received: ReceivedSchema,
  debriefs: DebriefSchema,
  rubrics: RubricSchema,
  exercises: ExerciseSchema,
  exposures: ExposureSchema,
  presets: ProcessPresetSchema,
  sessions: SessionSchema,
  calibrations: AttemptSchema,
  samples: SampleSchema,
  qualificationPresets: QualificationPresetSchema,
  reviews: StoredReviewSchema,
  records: ActivityRecordSchema,
  diffs: DiffVersionSchema,
  setAside: SetAsideSchema,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The row of a table, as it is stored and as a backup holds it. */
export type RowOf<N extends TableName> = v.InferOutput<(typeof TABLES)[N]>;

/** Tables that say something about this browser alone. */
export const NOT_BACKED_UP: Record<string, string> = {
  purgeNotices: 'a purge is announced for a week in the browser in which it comes, restored or not',
  keeping: 'when this browser was last backed up is no fact about another one',
};

/** The tables whose rows belong to one interview and name it as `interviewId`. */
export const OF_AN_INTERVIEW = [
  'notes',
  'ratings',
  'evidence',
  'questions',
  'findings',
  'feedback',
  'drafts',
  'seals',
  'amendments',
  'received',
  'debriefs',
] as const satisfies readonly TableName[];

/** The tables of what was read of a merge request, by its `mrKey`. */
export const OF_A_REVIEW = ['reviews', 'records', 'diffs'] as const satisfies readonly TableName[];
