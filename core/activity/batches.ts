import type { CommentEvent } from './activity-event';
import type { Batch } from './timeline';

/** GitLab publishes the comments of a review one after the other; on a slow server that takes a while for each. */
const TOGETHER_MS = 5_000;
const FEWEST = 3;
/** The least that a comment written by hand takes: to get to the field and send it, and to type fast. */
const TO_SEND_MS = 1_500;
const MS_PER_CHARACTER = 80;

/**
 * Comments of one author that were published together ("Submit review"): at least three, each within five seconds of
 * the one before, and all of them sooner than anybody could have typed them: a few short replies sent fast are none.
 * GitLab gives them the time of submission and no common id. Oldest first; people's batches apart.
 */
export function findBatches(comments: readonly CommentEvent[]): Batch[] {
  const batches: Batch[] = [];
  for (const own of byAuthor(comments).values()) {
    own.sort((a, b) => a.at - b.at || a.noteId - b.noteId);
    let from = 0;
    let lastAt = own[0]?.at ?? 0;
    for (let at = 1; at <= own.length; at += 1) {
      const next = own[at]?.at ?? Infinity;
      if (next - lastAt > TOGETHER_MS) {
        if (at - from >= FEWEST) close(own.slice(from, at), batches);
        from = at;
      }
      lastAt = next;
    }
  }
  return batches.sort((a, b) => a.at - b.at);
}

function close(group: readonly CommentEvent[], batches: Batch[]): void {
  const [first, ...rest] = group;
  const last = group.at(-1);
  if (first && last && last.at - first.at < byHandMs(rest)) {
    batches.push({ at: first.at, eventIds: group.map(({ id }) => id) });
  }
}

function byHandMs(comments: readonly CommentEvent[]): number {
  return comments.reduce((sum, { body }) => sum + TO_SEND_MS + body.length * MS_PER_CHARACTER, 0);
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
