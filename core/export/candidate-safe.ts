import { OVERALLS } from '@/core/interview/interview';
import { overallWord } from '@/core/process/overall-words';
import { oneLine } from '@/core/summary/escape-markdown';
import type { ExportInput } from './export-input';

const COMPARES = 'It compares with others.';

/** Words that tell a verdict, a level or a comparison. A point with one is left out whole rather than rewritten. */
const VERDICTS: readonly (readonly [RegExp, string])[] = [
  [
    /\b[1-4]\s*(?:\/|out of|of)\s*4\b|\b[1-4] ·|\brated\b|\bscor(?:ed|ing)\b|\bmust-haves?\b|\bnice-to-haves?\b/i,
    'It tells a rating.',
  ],
  [/\bstrong(?:ly)?[ -](?:yes|no|hire)\b|\bdefinitely[ _]not\b/i, 'It tells the overall.'],
  [
    /\bhir(?:e|ed|ing)\b|\breject(?:ed|ion) (?:the|this|as) candidate\b|\b(?:pass|fail)(?:ed|s)? the interview\b/i,
    'It tells a decision.',
  ],
  [
    /\b(?:junior|intermediate|senior)\b|\b(?:staff|principal)[ -](?:level|engineer)\b|\b(?:below|above|at|meets?) (?:the|our) (?:bar|level)\b/i,
    'It tells a level.',
  ],
  [
    /\b(?:other|others|another|previous|last|most|every|any) (?:candidates?|interviewees?|applicants?)\b/i,
    COMPARES,
  ],
  [
    /\bcompared (?:to|with) (?:the )?(?:others?|most|average|last|previous)\b|\b(?:above|below) average\b/i,
    COMPARES,
  ],
  [
    /\b(?:best|worst|strongest|weakest) (?:candidate|interview|review)\b|\breminds? (?:me|us) of\b/i,
    COMPARES,
  ],
  [
    /\b(?:better|worse|faster|slower|stronger|weaker|more|less) (?:\w+ )?than (?:most|others|average|the (?:others?|last|average))\b/i,
    COMPARES,
  ],
];

/** Shorter texts of notes are found within words that have nothing to do with them: they are looked for word by word. */
const LONG_ENOUGH = 12;

/** Why a point that the interviewer wrote is not for the candidate; null where nothing speaks against it. */
export function whyNotForCandidate(line: string, { file }: ExportInput): string | null {
  const { interview, notes } = file;
  const read = asRead(line);
  const said = VERDICTS.find(([pattern]) => pattern.test(read));
  if (said) return said[1];
  if (overallWords(file).some((word) => isWord(word, line))) return 'It tells the overall.';
  const hidden = [
    ...notes
      .filter(({ kind, visibility }) => visibility === 'private' || kind === 'integrity')
      .map(({ text }) => text),
    interview.accommodations,
    interview.alternative,
    interview.alternativeReason,
  ];
  return hidden.some((text) => shares(text, line)) ? 'It holds what is private.' : null;
}

/** Words of two and more say the overall wherever they stand; "Yes" and "No" alone are words of any sentence. */
function overallWords({ interview }: ExportInput['file']): string[] {
  return OVERALLS.map((overall) => overallWord(interview.process.overallWords, overall)).filter((word) =>
    /\S\s\S/.test(word),
  );
}

/** As it is read: emphasis and wide spaces between two words are not seen. */
function asRead(line: string): string {
  return oneLine(line)
    .replace(/[*_~`\\]/g, '')
    .replace(/\s+/g, ' ');
}

/** Word by word: "Strong notes" are no "Strong no". */
function isWord(word: string, line: string): boolean {
  return ` ${inWords(line)} `.includes(` ${inWords(word)} `);
}

/** Whether a line holds a hidden text, or a line of it. */
function shares(hidden: string, line: string): boolean {
  return hidden.split(/\r\n?|\n/).some((one) => {
    if (plain(one).length >= LONG_ENOUGH) return plain(line).includes(plain(one));
    return /\S\s\S/.test(inWords(one)) && isWord(one, line);
  });
}

/** Letters and digits alone, without case: neither marks of Markdown nor a full stop hide what is the same. */
function plain(text: string): string {
  return inWords(text).replaceAll(' ', '');
}

/** The same with a space between words. */
function inWords(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
