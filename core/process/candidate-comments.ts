import type { CommentEvent } from '@/core/activity/activity-event';
import { isCandidate, type CandidateIdentity } from '@/core/activity/candidates';
import type { Timeline } from '@/core/activity/timeline';

/** Sorted once for each timeline: every rule asks for them, and the timeline may hold 10,000. */
const sorted = new WeakMap<Timeline, CommentEvent[]>();

/** Every comment in the timeline, first comments and replies, oldest first. */
export function allComments(timeline: Timeline): readonly CommentEvent[] {
  const known = sorted.get(timeline);
  if (known) return known;
  const comments: CommentEvent[] = [];
  for (const { event, replies } of timeline.entries) {
    if (event.kind === 'comment') comments.push(event);
    for (const reply of replies) comments.push(reply);
  }
  comments.sort((a, b) => a.at - b.at || a.noteId - b.noteId);
  sorted.set(timeline, comments);
  return comments;
}

/** Whose comments were asked for last, and until when: the rules ask for the same ones after the other. */
interface Asked {
  candidate: CandidateIdentity | null;
  until: number | null;
  comments: readonly CommentEvent[];
}

const asked = new WeakMap<Timeline, Asked>();

/** The candidate's comments before `until` (epoch ms; null: all of them), oldest first. */
export function candidateComments(
  timeline: Timeline,
  candidate: CandidateIdentity | null,
  until: number | null,
): readonly CommentEvent[] {
  const last = asked.get(timeline);
  if (last?.candidate === candidate && last.until === until) return last.comments;
  const comments = allComments(timeline).filter(
    ({ author, at }) => isCandidate(author, candidate) && (until === null || at < until),
  );
  asked.set(timeline, { candidate, until, comments });
  return comments;
}
