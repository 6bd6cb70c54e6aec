import type { CommentEvent } from './activity-event';
import type { Batch } from './timeline';

/** Nobody writes and sends three comments with less than this between them. */
const TOGETHER_MS = 5_000;
const FEWEST = 3;

/**
 * Comments of one author that were published together ("Submit review"): at least three, each within five seconds of
 * the one before. GitLab gives them the time of submission and no common id. Oldest first; people's batches apart.
 */
export function findBatches(comments: readonly CommentEvent[]): Batch[] {
  const batches: Batch[] = [];
  for (const own of byAuthor(comments).values()) {
    let group: CommentEvent[] = [];
    for (const comment of own.sort((a, b) => a.at - b.at)) {
      const last = group.at(-1);
      if (last && comment.at - last.at > TOGETHER_MS) {
        close(group, batches);
        group = [];
      }
      group.push(comment);
    }
    close(group, batches);
  }
  return batches.sort((a, b) => a.at - b.at);
}

function close(group: readonly CommentEvent[], batches: Batch[]): void {
  const [first] = group;
  if (first && group.length >= FEWEST) batches.push({ at: first.at, eventIds: group.map(({ id }) => id) });
}

function byAuthor(comments: readonly CommentEvent[]): Map<number, CommentEvent[]> {
  const authors = new Map<number, CommentEvent[]>();
  for (const comment of comments) {
    if (!comment.author) continue;
    const own = authors.get(comment.author.id);
    if (own) own.push(comment);
    else authors.set(comment.author.id, [comment]);
  }
  return authors;
}
