import type { Timeline } from '@/core/activity/timeline';
import type { Exercise } from '@/core/exercise/exercise';
import type { InterviewRecords } from '@/core/interview/interview';
import type { ProcessRule } from '@/core/process/process-rule';
import type { Rubric } from '@/core/rubric/rubric';
import type { FeedbackOptions } from '@/core/summary/feedback-document';

/** `redacted`: names, usernames, e-mails, projects and links become placeholders (`core/redaction`). */
export interface ExportOptions extends FeedbackOptions {
  redacted: boolean;
}

/**
 * What every export is made of: one interview as stored, its rubric and exercise (null where it has none), the timeline
 * and the process rules as read from it, and what may leave. `now` in epoch ms. The same input gives the same bytes.
 */
export interface ExportInput {
  file: InterviewRecords;
  rubric: Rubric;
  exercise: Exercise | null;
  timeline: Timeline;
  rules: readonly ProcessRule[];
  options: ExportOptions;
  now: number;
}
