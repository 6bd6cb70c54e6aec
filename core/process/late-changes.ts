import type { CommentEvent } from '@/core/activity/activity-event';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { candidateComments } from './candidate-comments';
import type { RuleFact } from './process-rule';

/** A stretch of time, both ends left out; epoch ms. */
interface Stretch {
  after: number;
  before: number;
}

/**
 * What the candidate changed after the latest finish and before the call: comments added and edited, as a fact beside the
 * rule. What was found deleted then is a fact of its own, as nobody tells when that was done. Says, too, where edits can't
 * be known. Nothing while call or candidate are unknown.
 */
export function readLateChanges(
  timeline: Timeline,
  { callAt, candidate, process }: Interview,
  { editsKnown }: { editsKnown: boolean },
): RuleFact[] {
  if (callAt === null || !candidate) return [];
  const stretch = { after: callAt - process.finishBeforeCallMs, before: timeline.reviewEndsAt ?? callAt };
  const comments = candidateComments(timeline, candidate, stretch.before);
  const editedAt = lastEdits(timeline);
  const wasDeleted = ({ absence }: CommentEvent) =>
    absence?.confirmedAt != null && isIn(absence.missedAt, stretch);
  const deleted = comments.filter(wasDeleted);
  const added = comments.filter((comment) => isIn(comment.at, stretch) && !wasDeleted(comment));
  const edited = comments.filter(
    (comment) =>
      comment.at <= stretch.after &&
      !wasDeleted(comment) &&
      wasEditedIn(comment, editedAt.get(comment.noteId), stretch),
  );
  const facts = [...changesOf({ added, edited }), ...deletionsOf(deleted)];
  if (!editsKnown && edited.length === 0 && comments.length > 0)
    facts.push({
      text: 'Edits after the latest finish are not known: GitLab did not give them.',
      eventId: null,
    });
  return facts;
}

function isIn(at: number, { after, before }: Stretch): boolean {
  return after < at && at < before;
}

/**
 * GitLab's own time of the last edit says so. An earlier text only says that a read of that time found it changed: where
 * the comment's own times lie before the latest finish, the change does too, however late it was found.
 */
function wasEditedIn(
  { earlier, updatedAt }: CommentEvent,
  at: number | undefined,
  stretch: Stretch,
): boolean {
  if (at !== undefined && isIn(at, stretch)) return true;
  if (at !== undefined && at <= stretch.after) return false;
  return (
    earlier.some(({ seenAt }) => isIn(seenAt, stretch)) && (updatedAt === null || isIn(updatedAt, stretch))
  );
}

function lastEdits({ entries }: Timeline): Map<number, number> {
  const last = new Map<number, number>();
  for (const { edits } of entries) for (const { noteId, at } of edits) last.set(noteId, at);
  return last;
}

function changesOf(changes: Record<'added' | 'edited', CommentEvent[]>): RuleFact[] {
  const parts = (['added', 'edited'] as const).filter((what) => changes[what].length > 0);
  const first = earliest(parts.flatMap((what) => changes[what]));
  if (!first) return [];
  const counts = parts.map((what, index) => {
    const { length } = changes[what];
    return index === 0 ? `${counted(length)} ${what}` : `${length} ${what}`;
  });
  return [{ text: `Changed after the latest finish: ${counts.join(', ')}.`, eventId: first.id }];
}

function deletionsOf(deleted: readonly CommentEvent[]): RuleFact[] {
  const first = earliest(deleted);
  if (!first) return [];
  const text = `Found deleted after the latest finish: ${counted(deleted.length)}; when that was done is not known.`;
  return [{ text, eventId: first.id }];
}

const counted = (count: number): string => `${count} ${count === 1 ? 'comment' : 'comments'}`;

function earliest(comments: readonly CommentEvent[]): CommentEvent | undefined {
  let first: CommentEvent | undefined;
  for (const comment of comments) if (!first || comment.at < first.at) first = comment;
  return first;
}
