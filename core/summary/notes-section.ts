import type { Interview, InterviewRecords, Note, Signal } from '@/core/interview/interview';
import { criterionTitle } from '@/core/rubric/criteria';
import type { Rubric } from '@/core/rubric/rubric';
import { heading, strong, text, type Block, type Inline } from './document';
import { eventLink } from './event-link';
import { noteMoment } from './note-moment';

const SIGNAL_WORDS: Record<Signal, string> = { plus: '+', minus: '−', question: '?', quote: 'quote' };

/** The notes, oldest first, each with when it was taken; none where no note may be shown. */
export function notesSection(
  { notes, interview }: InterviewRecords,
  rubric: Rubric,
  includePrivate: boolean,
): Block[] {
  const shown = notes
    .filter(({ visibility }) => includePrivate || visibility === 'shareable')
    .sort((a, b) => a.createdAt - b.createdAt);
  if (shown.length === 0) return [];
  return [
    heading(2, 'Notes'),
    { type: 'list', items: shown.map((note) => noteItem(note, interview, rubric)) },
  ];
}

function noteItem(note: Note, interview: Interview, rubric: Rubric): Inline[] {
  const about = [
    note.signal === null ? null : SIGNAL_WORDS[note.signal],
    note.criterionId === null ? null : criterionTitle(rubric, note.criterionId),
    note.visibility === 'private' ? 'private' : null,
  ].filter((part) => part !== null);
  const words = note.signal === 'quote' ? `“${note.text}”` : note.text;
  return [
    strong(noteMoment(note, interview)),
    text(`${about.length === 0 ? '' : ` (${about.join(', ')})`}: ${words}`),
    ...(note.anchorEventId === null ? [] : [text(' '), ...eventLink(note.anchorEventId, interview.mrUrl)]),
  ];
}
