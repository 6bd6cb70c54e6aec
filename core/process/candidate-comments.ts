import type { CommentEvent } from '@/core/activity/activity-event';
import { isCandidate, type CandidateIdentity } from '@/core/activity/candidates';
import type { Timeline } from '@/core/activity/timeline';

/** Every comment in the timeline, first comments and replies, oldest first. */
export function allComments({ entries }: Timeline): CommentEvent[] {
  return entries
    .flatMap(({ event, replies }) => (event.kind === 'comment' ? [event, ...replies] : replies))
    .sort((a, b) => a.at - b.at || a.noteId - b.noteId);
}

/** The candidate's comments before `until` (epoch ms; null: all of them), oldest first. */
export function candidateComments(
  timeline: Timeline,
  candidate: CandidateIdentity | null,
  until: number | null,
): CommentEvent[] {
  return allComments(timeline).filter(
    ({ author, at }) => isCandidate(author, candidate) && (until === null || at < until),
  );
}
