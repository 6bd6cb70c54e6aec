import * as v from 'valibot';
import { ActivityRecordSchema } from '@/core/activity/activity-event';
import { PersonSchema } from '@/core/activity/person';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { InterviewFileSchema } from '@/core/interview/interview-schema';
import { DiffVersionSchema } from '@/core/merge-request/diff-version-schema';
import { MergeRequestSchema, ReadingSchema } from '@/core/merge-request/merge-request';
import { PanelRecordsSchema } from '@/core/panel/panel-records';
import { ProcessPresetSchema } from '@/core/process/preset';
import { RubricSchema } from '@/core/rubric/rubric-schema';

export const BACKUP_FORMAT = 'second-chair-backup';
export const BACKUP_VERSION = 4;

/** What was read about the merge request; the same shape as `Review`. */
export const BackupReviewSchema = v.object({
  mergeRequest: v.nullable(MergeRequestSchema),
  participants: v.array(PersonSchema),
  viewer: v.nullable(PersonSchema),
  reading: v.nullable(ReadingSchema),
  records: v.array(ActivityRecordSchema),
  diffs: v.array(DiffVersionSchema),
});

/** How many of each there are, so that a file from which a part was cut out by hand is seen. */
const BackupCountsSchema = v.object({
  notes: v.number(),
  ratings: v.number(),
  evidence: v.number(),
  questions: v.number(),
  findings: v.number(),
  drafts: v.number(),
  records: v.number(),
  diffs: v.number(),
  presets: v.number(),
  amendments: v.number(),
  received: v.number(),
  debriefs: v.number(),
});

/** The file, version 4. A change of anything in it makes a new version, and a step that reads the old one (`upgrade-version-3.ts`). */
export const BackupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  exportedAt: v.number(),
  counts: BackupCountsSchema,
  file: InterviewFileSchema,
  rubric: RubricSchema,
  /** The exercise version of the interview; null where it has none. */
  exercise: v.nullable(ExerciseSchema),
  review: v.nullable(BackupReviewSchema),
  /** The sealed scorecard, and what the panel added to it. */
  panel: PanelRecordsSchema,
  /** Every version of the interviewer's own process presets, whether this interview uses them or not. */
  presets: v.array(ProcessPresetSchema),
});
export type Backup = v.InferOutput<typeof BackupSchema>;
