import type { ActivityRecord } from './activity-event';
import { isCandidate, type CandidateIdentity } from './candidates';

/** The note ids of the comments that any of these candidates wrote, each once. Deleted comments are in no page. */
export function candidateNotes(
  records: readonly ActivityRecord[],
  candidates: readonly CandidateIdentity[],
): number[] {
  const ids = new Set<number>();
  for (const { events } of records) {
    for (const event of events) {
      if (event.kind !== 'comment' || event.absence?.confirmedAt) continue;
      if (candidates.some((candidate) => isCandidate(event.author, candidate))) ids.add(event.noteId);
    }
  }
  return [...ids];
}
