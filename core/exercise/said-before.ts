import type { CommentEvent } from '@/core/activity/activity-event';
import { isCandidate, type CandidateIdentity } from '@/core/activity/candidates';

/**
 * What others had said in a thread before one of the candidate's comments in it, oldest first: the author's reply may
 * have been the hint. `thread` is every comment of the thread, oldest first. Only facts; whether it was one, the
 * interviewer says.
 */
export function saidBefore(
  eventId: string,
  thread: readonly CommentEvent[],
  candidate: CandidateIdentity,
): CommentEvent[] {
  const at = thread.findIndex(({ id }) => id === eventId);
  return thread.slice(0, Math.max(at, 0)).filter(({ author }) => !isCandidate(author, candidate));
}
