import { ownParagraphs } from '@/core/activity/own-lines';
import { plainText } from '@/core/activity/plain-text';
import { readCoverage, type CriterionCoverage } from '@/core/evidence/coverage';
import type {
  Evidence,
  Feedback,
  InterviewRecords,
  Note,
  Polarity,
  Signal,
} from '@/core/interview/interview';
import { isShareable } from '@/core/notes/shareable';
import { criterionTitle } from '@/core/rubric/criteria';
import type { Rubric } from '@/core/rubric/rubric';
import { escapeBlockStart, escapeMarkdown, oneLine } from './escape-markdown';
import { noteMoment } from './note-moment';
import { shareableEvidence } from './shareable-evidence';

/** Longer excerpts are cut in a draft; the evidence itself keeps them whole. */
const LONGEST_EXCERPT = 200;

export type FeedbackDraft = Pick<Feedback, 'pros' | 'cons' | 'takeaways'>;

/**
 * A first text of the feedback for the interviewer to edit: Markdown, one point a line, in the order of the rubric.
 * Each line is the comment of a rating, an excerpt of evidence or a note, so it can be traced; nothing is invented
 * for a rating that has none of these, and private notes are not used. Ratings of 3 and 4 and `+` notes go to the
 * pros, ratings of 1 and 2 and `-` notes to the cons; evidence that was weighed goes where it speaks, whatever the
 * rating. Take-aways get the quotes and the questions only.
 */
export function draftFeedback(file: InterviewRecords, rubric: Rubric): FeedbackDraft {
  const coverage = readCoverage(file, rubric);
  const side = (values: readonly unknown[], signal: Polarity): string[] => {
    const listed = coverage.flatMap((one) => [
      ...(values.includes(one.value)
        ? ratingLines(one, signal, file, rubric)
        : weighedLines(one, signal, file, rubric)),
      ...notesWith(file, signal, one.criterionId).map((note) => noteLine(note, file, rubric)),
    ]);
    const known = new Set(coverage.map(({ criterionId }) => criterionId));
    const others = file.notes.filter(({ criterionId }) => criterionId === null || !known.has(criterionId));
    const rest = notesWith({ ...file, notes: others }, signal).map((note) => noteLine(note, file, rubric));
    return [...listed, ...rest];
  };
  return {
    pros: asList(side([3, 4], 'plus')),
    cons: asList(side([1, 2], 'minus')),
    takeaways: asList([
      ...notesWith(file, 'quote').map((note) => `“${said(note.text)}” (${noteMoment(note, file.interview)})`),
      ...notesWith(file, 'question').map((note) => `Open question: ${said(note.text)}`),
    ]),
  };
}

/** The comment of the rating where there is one, else what was tagged as evidence for it and doesn't speak against it. */
function ratingLines(
  one: CriterionCoverage,
  side: Polarity,
  file: InterviewRecords,
  rubric: Rubric,
): string[] {
  const comment = said(one.rating?.comment ?? '');
  if (comment !== '') return [`${boldTitle(rubric, one.criterionId)}: ${comment}`];
  return evidenceLines(one, ({ polarity }) => polarity === null || polarity === side, file, rubric);
}

/** What speaks for a side that the rating is not on: a counter-example, or evidence that was not rated yet. */
function weighedLines(
  one: CriterionCoverage,
  side: Polarity,
  file: InterviewRecords,
  rubric: Rubric,
): string[] {
  return evidenceLines(one, ({ polarity }) => polarity === side, file, rubric);
}

function evidenceLines(
  { criterionId, evidence }: CriterionCoverage,
  belongs: (piece: Evidence) => boolean,
  file: InterviewRecords,
  rubric: Rubric,
): string[] {
  const title = boldTitle(rubric, criterionId);
  return shareableEvidence(evidence.filter(belongs), file.notes, false).flatMap(({ piece, note }) => {
    // A note with a signal has a line of its own, on the side that its signal says.
    if (note?.signal) return [];
    const excerpt = escapeMarkdown(shortened(wordsOf(piece)));
    return excerpt === ''
      ? []
      : [`${title}: “${excerpt}” (${note ? noteMoment(note, file.interview) : 'review'})`];
  });
}

/** A comment's words without its Markdown, quotes and code, so that they read well; an own note as it was typed. */
function wordsOf({ source, excerpt }: Evidence): string {
  if (source.type === 'note') return oneLine(excerpt);
  const own = ownParagraphs(excerpt).map((paragraph) => plainText(paragraph));
  return oneLine(own.join(' ') || plainText(excerpt));
}

function noteLine(note: Note, file: InterviewRecords, rubric: Rubric): string {
  const title = note.criterionId === null ? '' : `${boldTitle(rubric, note.criterionId)}: `;
  return `${title}${said(note.text)} (${noteMoment(note, file.interview)})`;
}

/** Shareable notes that say something, oldest first. */
function notesWith({ notes }: Pick<InterviewRecords, 'notes'>, signal: Signal, criterionId?: string): Note[] {
  return notes
    .filter((note) => isShareable(note) && note.signal === signal && said(note.text) !== '')
    .filter((note) => criterionId === undefined || note.criterionId === criterionId)
    .sort((a, b) => a.createdAt - b.createdAt);
}

function boldTitle(rubric: Rubric, criterionId: string): string {
  return `**${escapeMarkdown(criterionTitle(rubric, criterionId))}**`;
}

function said(text: string): string {
  return escapeMarkdown(text);
}

/** Cut at a word where there is one, and never inside a character. */
function shortened(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const cut = text.slice(0, LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s+\S*$/, '')} …`;
}

function asList(lines: string[]): string {
  return [...new Set(lines)].map((line) => `- ${escapeBlockStart(line)}`).join('\n');
}
