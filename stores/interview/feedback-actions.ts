import { emptyFeedback } from '@/core/interview/empty-feedback';
import type { Feedback } from '@/core/interview/interview';
import type { Desk } from './desk';
import type { InterviewState } from './interview-state';
import { isSealed } from './is-sealed';

/** The feedback as the interviewer writes it, saved after a pause in typing. */
export function feedbackActions({
  file,
  put,
  rows,
  gateway,
  now,
}: Desk): Pick<InterviewState, 'writeFeedback'> {
  return {
    writeFeedback(patch) {
      if (isSealed(file())) return;
      const interviewId = file().interview.id;
      const before = file().feedback ?? emptyFeedback(interviewId, now());
      const feedback: Feedback = { ...before, ...patch, updatedAt: now() };
      put({ feedback });
      void rows.save('feedback', {
        row: feedback,
        before,
        send: (row, seen) => gateway.request('feedback.save', { feedback: row, seen }),
        show: (kept) => put({ feedback: kept }),
        wait: true,
      });
    },
  };
}
