import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { Exercise } from '@/core/exercise/exercise';
import { makeScorecard } from '@/core/export/scorecard';
import type { InterviewRecords } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';
import { readProcess } from '@/core/process/read-process';
import { reviewEnd } from '@/core/process/review-end';
import type { Rubric } from '@/core/rubric/rubric';
import type { Seal } from './seal';

/** What a scorecard is made of, as it is stored. `review` is null where there is no merge request. */
export interface SealSource {
  file: InterviewRecords;
  rubric: Rubric;
  exercise: Exercise | null;
  review: Review | null;
}

/**
 * The scorecard as it is stored at this moment, sealed. It holds what may be shared, as it is what others compare theirs
 * with: no private notes. With the candidate's name, by which two interviews are known to be one (`same-interview.ts`). `at` in
 * epoch ms; `timeZone` as the browser names it.
 */
export function makeSeal(
  { file, rubric, exercise, review }: SealSource,
  { at, timeZone }: { at: number; timeZone: string },
): Seal {
  const { interview, feedback } = file;
  const { candidate, commitOwners, process } = interview;
  const timeline = deriveTimeline(review?.records ?? [], {
    candidate,
    sittingGapMs: process.sittingGapMs,
    reviewEndsAt: reviewEnd(interview),
    commitOwners,
  });
  const complete = wasReadWhole(review?.reading ?? null);
  const editsKnown = wereEditsRead(review?.reading ?? null);
  const rules = readProcess(timeline, interview, { complete, editsKnown, timeZone });
  const options = { includePrivateNotes: false, includeCandidateName: true, redacted: false };
  return {
    interviewId: interview.id,
    at,
    author: '',
    othersOpenedAt: null,
    mrKey: interview.mrKey,
    noteForOthers: feedback?.noteForOthers ?? '',
    scorecard: makeScorecard({ file, rubric, exercise, timeline, rules, options, now: at }),
  };
}
