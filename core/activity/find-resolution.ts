import type { CommentEvent, SystemEvent } from './activity-event';

/**
 * Resolving a thread as an action of its own: GitLab writes no note about it, only who did it and when on each comment
 * of the thread. One for a thread that is resolved now, none for another; `noteId` is the comment to jump to. Its id
 * is made from the thread's first comment, so that it stays the same when the thread grows.
 */
export function findResolution(thread: readonly CommentEvent[]): SystemEvent[] {
  const [first] = thread;
  const resolvable = thread.filter((comment) => comment.resolvable);
  if (!first || resolvable.some((comment) => !comment.resolved)) return [];
  const [last] = resolvable
    .flatMap(({ noteId, resolvedAt: at, resolvedBy: author }) =>
      at === null ? [] : [{ noteId, at, author }],
    )
    .sort((a, b) => b.at - a.at);
  if (!last) return [];
  return [
    { kind: 'system', id: `resolved:${first.id}`, text: 'Resolved a thread', ...last, noteId: first.noteId },
  ];
}
