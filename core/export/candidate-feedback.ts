import type { Feedback } from '@/core/interview/interview';
import { heading, paragraph, text, type FeedbackDocument } from '@/core/summary/document';
import { MOMENT_AT_END } from '@/core/summary/note-moment';
import type { ExportInput } from './export-input';
import { whyNotForCandidate } from './candidate-safe';

/** A line that the interviewer wrote and that is not for the candidate, and why. */
export interface LeftOut {
  line: string;
  why: string;
}

/** What a candidate may be told, and what of the pros and cons was left out of it. */
export interface CandidateFeedback {
  document: FeedbackDocument;
  leftOut: LeftOut[];
}

/**
 * A draft of feedback for the candidate, to be read and finished by a person: the pros and cons as the interviewer wrote
 * them, under words that look forward; with each criterion that a con begins with, what its rubric looks at. No rating,
 * overall, level, comparison, private note or accommodation: a point that holds one of these is left out whole, with the
 * reason. What it was noted at goes too. Nothing is invented.
 */
export function candidateFeedback(input: ExportInput): CandidateFeedback {
  const { feedback } = input.file;
  const leftOut: LeftOut[] = [];
  const points = (field: keyof Pick<Feedback, 'pros' | 'cons'>): string[] =>
    pointsIn(feedback?.[field] ?? '').filter((line) => {
      const why = whyNotForCandidate(line, input);
      if (why !== null) leftOut.push({ line, why });
      return why === null;
    });
  const pros = points('pros');
  const cons = points('cons');
  return {
    document: [
      heading(1, 'Feedback on your technical interview'),
      ...section('What went well', pros),
      ...section('What would make it stronger', cons),
      ...looksAt(cons, input),
      ...(pros.length + cons.length === 0
        ? [paragraph(text('No pros or cons are written yet that can be shared with the candidate.'))]
        : []),
    ],
    leftOut,
  };
}

function section(title: string, points: readonly string[]): FeedbackDocument {
  if (points.length === 0) return [];
  return [heading(2, title), { type: 'markdown', source: points.map((point) => `- ${point}`).join('\n') }];
}

/** What the criteria of the cons look at, in the rubric's own words: what to work on, without a verdict. */
function looksAt(cons: readonly string[], { rubric }: ExportInput): FeedbackDocument {
  const meant = rubric.criteria.filter(({ title }) =>
    cons.some((line) => titleOf(line) === title.trim().toLowerCase()),
  );
  if (meant.length === 0) return [];
  return [
    heading(2, 'What we look at there'),
    {
      type: 'list',
      items: meant.map(({ looksAt: words, title }) => [
        { type: 'strong', text: title },
        { type: 'text', text: `: ${words}` },
      ]),
    },
  ];
}

/** The criterion that a line begins with: "**Tests**: ..." */
function titleOf(line: string): string | null {
  const title = /^\*\*(.+?)\*\*:/.exec(line)?.[1];
  return title === undefined ? null : title.replace(/\\(.)/g, '$1').trim().toLowerCase();
}

/** The points of a field, one for each list item or paragraph, without the time at which it was noted. */
function pointsIn(source: string): string[] {
  const points: string[] = [];
  let open = false;
  for (const line of source.split(/\r\n?|\n/)) {
    const words = line.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, '').trim();
    if (words === '') open = false;
    else if (open && words === line.trim()) points.push(`${points.pop() ?? ''} ${words}`);
    else {
      points.push(words);
      open = true;
    }
  }
  return points.map((point) => point.replace(MOMENT_AT_END, '').trim()).filter((point) => point !== '');
}
