import type { CommentEvent } from '@/core/activity/activity-event';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import type { Reading } from '@/core/merge-request/merge-request';
import { candidateComments } from './candidate-comments';
import type { RuleFact } from './process-rule';

/** Whether GitLab has told which notes were edited and when; its editions and versions differ in that. */
export function wereEditsRead(reading: Reading | null): boolean {
  return reading !== null && reading.missing.every(({ source }) => source !== 'note-edits');
}

/** A stretch of time, both ends left out; epoch ms. */
interface Stretch {
  after: number;
  before: number;
}

/**
 * What the candidate changed after the latest finish and before the call: comments added, edited and found deleted, as a
 * fact beside the rule. Says, too, where edits can't be known. Nothing while call or candidate are unknown.
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
  const facts = factOf({ added, edited, deleted });
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

/** An earlier text that still stood after the latest finish was changed after it. */
function wasEditedIn(
  { earlier, updatedAt }: CommentEvent,
  at: number | undefined,
  stretch: Stretch,
): boolean {
  if (at !== undefined && isIn(at, stretch)) return true;
  return (
    earlier.some(({ seenAt }) => isIn(seenAt, stretch)) && (updatedAt === null || updatedAt < stretch.before)
  );
}

function lastEdits({ entries }: Timeline): Map<number, number> {
  return new Map(entries.flatMap(({ edits }) => edits.map(({ noteId, at }) => [noteId, at])));
}

function factOf(changes: Record<'added' | 'edited' | 'deleted', CommentEvent[]>): RuleFact[] {
  const parts = (['added', 'edited', 'deleted'] as const).filter((what) => changes[what].length > 0);
  const first = earliest(parts.flatMap((what) => changes[what]));
  if (!first) return [];
  const counts = parts.map((what, index) => {
    const { length } = changes[what];
    return index === 0 ? `${length} ${length === 1 ? 'comment' : 'comments'} ${what}` : `${length} ${what}`;
  });
  return [{ text: `Changed after the latest finish: ${counts.join(', ')}.`, eventId: first.id }];
}

function earliest(comments: readonly CommentEvent[]): CommentEvent | undefined {
  let first: CommentEvent | undefined;
  for (const comment of comments) if (!first || comment.at < first.at) first = comment;
  return first;
}
