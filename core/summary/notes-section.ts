import type { Interview, InterviewRecords, Note, Signal } from '@/core/interview/interview';
import { byTime } from '@/core/notes/note-order';
import { canBeSettled } from '@/core/notes/open-matters';
import { isShareable } from '@/core/notes/shareable';
import { criterionTitle } from '@/core/rubric/criteria';
import type { Rubric } from '@/core/rubric/rubric';
import { heading, strong, text, type Block, type Inline } from './document';
import { eventLink } from './event-link';
import { lineLink } from './line-link';
import { noteMoment } from './note-moment';

const SIGNAL_WORDS: Record<Signal, string> = { plus: '+', minus: '−', question: '?', quote: 'quote' };

/**
 * The notes, oldest first, each with when it was taken, and what the candidate asked and is owed in a section of its own;
 * nothing of either where no note may be shown. Private notes, and those about the integrity of the interview, only with
 * `includePrivate`.
 */
export function notesSections(
  { notes, interview }: InterviewRecords,
  rubric: Rubric,
  includePrivate: boolean,
): Block[] {
  const shown = notes.filter((note) => includePrivate || isShareable(note)).sort(byTime);
  const section = (title: string, own: readonly Note[]): Block[] =>
    own.length === 0
      ? []
      : [heading(2, title), { type: 'list', items: own.map((note) => noteItem(note, interview, rubric)) }];
  return [
    ...section(
      'Notes',
      shown.filter((note) => !canBeSettled(note)),
    ),
    ...section('Candidate’s questions and answers owed', shown.filter(canBeSettled)),
  ];
}

function noteItem(note: Note, interview: Interview, rubric: Rubric): Inline[] {
  const about = [
    kindWords(note),
    note.signal === null ? null : SIGNAL_WORDS[note.signal],
    note.criterionId === null ? null : criterionTitle(rubric, note.criterionId),
    note.visibility === 'private' ? 'private' : null,
    note.editOf === null ? null : 'another version',
  ].filter((part) => part !== null);
  const words = note.signal === 'quote' ? `“${note.text}”` : note.text;
  return [
    strong(noteMoment(note, interview)),
    text(`${about.length === 0 ? '' : ` (${about.join(', ')})`}: ${words}`),
    ...anchor(note, interview.mrUrl),
  ];
}

function kindWords({ kind, answeredAt }: Note): string | null {
  switch (kind) {
    case 'note':
      return null;
    case 'integrity':
      return 'integrity of the interview';
    case 'candidate-question':
      return answeredAt === null ? 'asked, not answered yet' : 'asked, answered';
    case 'answer-owed':
      return answeredAt === null ? 'answer owed' : 'answer owed, given';
  }
}

function anchor({ anchorEventId, anchorLine }: Note, mrUrl: string | null): Inline[] {
  if (anchorEventId !== null) return [text(' '), ...eventLink(anchorEventId, mrUrl)];
  return anchorLine === null ? [] : [text(' '), lineLink(anchorLine, mrUrl)];
}
