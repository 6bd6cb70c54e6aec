import type { CommentEvent } from '@/core/activity/activity-event';
import type { Timeline } from '@/core/activity/timeline';
import type { Candidate, Interview } from '@/core/interview/interview';
import { allComments, candidateComments } from './candidate-comments';
import { findDoneWords } from './done-words';
import type { CompletionNote } from './process-rule';

/**
 * The comment with which the candidate says that the review is done: the last one before the call, outside the diff,
 * that says so in words we know and was not deleted since. What the interviewer chose comes first, also the choice that there is none.
 */
export function findCompletionNote(
  timeline: Timeline,
  { completionNote, candidate }: Pick<Interview, 'completionNote' | 'candidate'>,
): CompletionNote {
  if (completionNote === 'none') return { found: false, reason: 'You chose that there is none.' };
  if (completionNote !== 'auto') return chosen(timeline, completionNote);
  if (!candidate) return { found: false, reason: 'No candidate has been chosen yet.' };

  const comments = outsideTheDiff(timeline, candidate);
  for (const comment of comments) {
    const words = doneWords(comment);
    if (!words) continue;
    const { id, noteId, at } = comment;
    const reason = `It says “${words}”, and it is the candidate’s last such comment outside the diff.`;
    return { found: true, eventId: id, noteId, at, chosenBy: 'tool', reason };
  }
  return { found: false, reason: reasonForNone(comments.length) };
}

/**
 * The same search comment by comment, of which `findCompletionNote` then knows the outcome: thousands of long comments
 * without such a note take a second. It can be left at any step.
 */
export function* searchCompletionNote(
  timeline: Timeline,
  { completionNote, candidate }: Pick<Interview, 'completionNote' | 'candidate'>,
): Generator<void, void> {
  if (completionNote !== 'auto' || !candidate) return;
  for (const comment of outsideTheDiff(timeline, candidate)) {
    if (doneWords(comment)) return;
    yield;
  }
}

/** What may be the note, the last first. */
function outsideTheDiff(timeline: Timeline, candidate: Candidate): CommentEvent[] {
  return candidateComments(timeline, candidate, timeline.reviewEndsAt)
    .filter(({ position, absence }) => position === null && (absence?.confirmedAt ?? null) === null)
    .reverse();
}

function chosen(timeline: Timeline, noteId: number): CompletionNote {
  const comment = allComments(timeline).find((one) => one.noteId === noteId);
  if (!comment) return { found: false, reason: 'The comment that you chose is not among those read.' };
  return {
    found: true,
    eventId: comment.id,
    noteId,
    at: comment.at,
    chosenBy: 'interviewer',
    reason: 'You chose it.',
  };
}

function reasonForNone(count: number): string {
  if (count === 0) return 'The candidate has no comment outside the diff.';
  return count === 1
    ? 'The candidate’s one comment outside the diff does not say so in words we know.'
    : `None of the candidate’s ${count} comments outside the diff says so in words we know.`;
}

/** Read once for each comment, as the timeline is derived anew for every page that arrives. */
const found = new WeakMap<CommentEvent, string | null>();

function doneWords(comment: CommentEvent): string | null {
  const known = found.get(comment);
  if (known !== undefined) return known;
  const words = findDoneWords(comment.body);
  found.set(comment, words);
  return words;
}
