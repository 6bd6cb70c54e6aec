import type { CommentEvent } from '@/core/activity/activity-event';
import { isCandidate, type CandidateIdentity } from '@/core/activity/candidates';
import type { Timeline } from '@/core/activity/timeline';

/** Sorted once for each timeline: every rule asks for them, and the timeline may hold 10,000. */
const sorted = new WeakMap<Timeline, CommentEvent[]>();

/** Every comment in the timeline, first comments and replies, oldest first. */
export function allComments(timeline: Timeline): readonly CommentEvent[] {
  const known = sorted.get(timeline);
  if (known) return known;
  const comments = timeline.entries
    .flatMap(({ event, replies }) => (event.kind === 'comment' ? [event, ...replies] : replies))
    .sort((a, b) => a.at - b.at || a.noteId - b.noteId);
  sorted.set(timeline, comments);
  return comments;
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
