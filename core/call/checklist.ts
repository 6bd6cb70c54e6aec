import type { InterviewRecords } from '@/core/interview/interview';
import type { Gap } from './gaps';

/** What to look at or to say before the call. Ids are stored (`Interview.checklist`) and never used for another item. */
export const CHECKLIST = [
  { id: 'review-read', does: 'Read what the candidate wrote' },
  { id: 'deadlines', does: 'Look at the deadlines' },
  { id: 'arrangements', does: 'Keep what was agreed with the candidate' },
  { id: 'plan', does: 'Plan the questions' },
  { id: 'screen', does: 'Know how to hide everything before you share your screen' },
  { id: 'notes-are-taken', does: 'Tell the candidate that you take notes' },
  { id: 'how-it-goes', does: 'Say how the call goes, and that they may ask at any time' },
] as const;
export type ChecklistId = (typeof CHECKLIST)[number]['id'];

/** How many items are done, by the ids that are still items. */
export const doneCount = (checklist: readonly string[]): number =>
  CHECKLIST.filter(({ id }) => checklist.includes(id)).length;

/**
 * The candidate's comments that nothing was done with yet: not tagged, not planned to be asked about, no note on them.
 * `commentIds` are those of the candidate.
 */
export function untouchedComments(
  { evidence, notes, questions }: Pick<InterviewRecords, 'evidence' | 'notes' | 'questions'>,
  commentIds: readonly string[],
): string[] {
  const touched = new Set<string | null>();
  for (const { source } of evidence) if (source.type === 'activity') touched.add(source.eventId);
  for (const { source } of questions) if (source.type === 'activity') touched.add(source.eventId);
  for (const { anchorEventId } of notes) touched.add(anchorEventId);
  return commentIds.filter((id) => !touched.has(id));
}

/** The must-haves without evidence for which no question is planned either. */
export const unplannedMusts = (gaps: readonly Gap[]): Gap[] =>
  gaps.filter(({ must, plannedId }) => must && plannedId === null);
