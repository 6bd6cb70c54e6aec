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
 * GitLab gives them the time of submission and no common id. Oldest first, by their comments' ids where two
 * begin at once; people's batches apart.
 */
export function findBatches(comments: readonly CommentEvent[]): Batch[] {
  const groups: CommentEvent[][] = [];
  for (const own of byAuthor(comments).values()) {
    own.sort(inOrder);
    let from = 0;
    let lastAt = own[0]?.at ?? 0;
    for (let at = 1; at <= own.length; at += 1) {
      const next = own[at]?.at ?? Infinity;
      if (next - lastAt > TOGETHER_MS) {
        if (at - from >= FEWEST) groups.push(own.slice(from, at));
        from = at;
      }
      lastAt = next;
    }
  }
  return groups.filter(isTooFast).sort(byFirst).map(batchOf);
}

/** Sooner than by hand. */
function isTooFast(group: readonly CommentEvent[]): boolean {
  const [first, ...rest] = group;
  const last = group.at(-1);
  return first !== undefined && last !== undefined && last.at - first.at < byHandMs(rest);
}

function byFirst([a]: readonly CommentEvent[], [b]: readonly CommentEvent[]): number {
  return a && b ? inOrder(a, b) : 0;
}

function inOrder(a: CommentEvent, b: CommentEvent): number {
  return a.at - b.at || a.noteId - b.noteId;
}

function batchOf(group: readonly CommentEvent[]): Batch {
  return { at: group[0]?.at ?? 0, eventIds: group.map(({ id }) => id) };
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
