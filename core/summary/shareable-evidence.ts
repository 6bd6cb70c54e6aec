import type { Evidence, InterviewRecords, Note } from '@/core/interview/interview';
import { isShareable } from '@/core/notes/shareable';

/**
 * Evidence as it may be shared: `note` is the note it was taken from, null where it is activity on the merge request.
 * `piece` says what a comment said when it was tagged, and what a note says now.
 */
export interface SharedEvidence {
  piece: Evidence;
  note: Note | null;
}

/**
 * What may leave of some evidence. An excerpt of a private note is as private as the note; of a note that was
 * removed since, nobody knows any more, so it stays. A note that was changed says what it says now: words that the
 * interviewer took out of it are meant to leave no more.
 */
export function shareableEvidence(
  evidence: readonly Evidence[],
  notes: InterviewRecords['notes'],
  includePrivate: boolean,
): SharedEvidence[] {
  return evidence.flatMap((piece): SharedEvidence[] => {
    const { source } = piece;
    if (source.type === 'activity') return [{ piece, note: null }];
    const note = notes.find(({ id }) => id === source.noteId);
    return note && (includePrivate || isShareable(note))
      ? [{ piece: { ...piece, excerpt: note.text }, note }]
      : [];
  });
}
