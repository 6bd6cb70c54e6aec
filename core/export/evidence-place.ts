import type { Interview } from '@/core/interview/interview';
import { eventAddress } from '@/core/summary/event-link';
import { noteMoment } from '@/core/summary/note-moment';
import type { SharedEvidence } from '@/core/summary/shareable-evidence';

/** Where a piece of evidence is from, in words, and its address on GitLab; null for a note, and where the merge request is not known. */
export interface EvidencePlace {
  words: string;
  url: string | null;
}

/** "note, call 00:12:10", "note, after the call, private", "review". */
export function evidencePlace({ piece, note }: SharedEvidence, interview: Interview): EvidencePlace {
  if (note)
    return {
      words: `note, ${noteMoment(note, interview)}${note.visibility === 'private' ? ', private' : ''}`,
      url: null,
    };
  const { source } = piece;
  return {
    words: 'review',
    url: source.type === 'activity' ? eventAddress(source.eventId, interview.mrUrl) : null,
  };
}
