import type { CommentEvent, SystemEvent } from './activity-event';

/**
 * Resolving a thread as an action of its own: GitLab writes no note about it, only who did it and when on each comment
 * of the thread. One for a thread that is resolved now, null for another; `noteId` is the comment to jump to. Its id
 * is made from the thread's first comment, so that it stays the same when the thread grows.
 */
export function findResolution(thread: readonly CommentEvent[]): SystemEvent | null {
  let last: CommentEvent | null = null;
  for (const comment of thread) {
    // A deleted comment can't be resolved any more: it keeps no thread open.
    if (!comment.resolvable || comment.absence?.confirmedAt != null) continue;
    if (!comment.resolved) return null;
    if (comment.resolvedAt !== null && comment.resolvedAt > (last?.resolvedAt ?? -Infinity)) last = comment;
  }
  const first = thread[0];
  if (!first || last?.resolvedAt == null) return null;
  return {
    kind: 'system',
    id: `resolved:${first.id}`,
    at: last.resolvedAt,
    author: last.resolvedBy,
    noteId: first.noteId,
    text: 'Resolved a thread',
  };
}
