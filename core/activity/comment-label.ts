/** What stands before the colon of a labelled comment, and what follows. */
export interface CommentLabel {
  /** In lower case. */
  label: string;
  /** In lower case, in the order written. */
  decorations: readonly string[];
  /** Marked with `!`. */
  urgent: boolean;
  /** Bold, or with decorations: nobody begins plain words so, and a word that we don't know may then be a label. */
  marked: boolean;
  /** What follows the colon in the paragraph (`withoutLeadingEmphasis`); empty where the words come in the next one. */
  rest: string;
}

const NO_DECORATIONS: readonly string[] = [];

/** A label with its decorations is never longer; only so much of a comment is looked at for one. */
const LONGEST_HEAD = 160;

/** `- `, `### ` and an emoji, which some write before the label. */
const BEFORE_LABEL =
  /^(?:(?:#{1,6}|[-*+]) +)?(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z0-9_+-]{1,40}:) *)?/u;
/** With these nothing stands before the label. */
const PLAIN_START = /^(?:[a-z]|\*\*|__)/i;
const BOLD_WORD = /^(\*\*|__)[a-z0-9-]+!?\1/i;
const GRAMMAR = /^[a-z][a-z0-9-]*!? ?(?:\([^)]*\))? ?!?$/i;
/** Where the word of a label is over. */
const WORD_END = /[! (]|$/;

/**
 * Reads the beginning of a paragraph by the grammar of Conventional Comments, `<label> [(decorations)]: <subject>`
 * (https://conventionalcomments.org), also where the label is bold or marked with `!`. Null where it has no such
 * beginning, or has it in code.
 */
export function readLabel(paragraph: string): CommentLabel | null {
  const sign = paragraph.indexOf(':');
  if (sign < 0 || sign >= LONGEST_HEAD) return null;
  const text = PLAIN_START.test(paragraph) ? paragraph : paragraph.replace(BEFORE_LABEL, '');
  const colon = endOfLabel(text);
  if (colon < 0) return null;
  const head = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const plain = withoutEmphasis(head);
  if (!GRAMMAR.test(plain) || (head.includes('`') && head.split('`').length % 2 === 0)) return null;
  const label = plain.slice(0, plain.search(WORD_END)).toLowerCase();
  const open = plain.indexOf('(');
  const decorations =
    open < 0 ? NO_DECORATIONS : splitDecorations(plain.slice(open + 1, plain.indexOf(')', open)));
  return {
    label,
    decorations,
    urgent: plain.charAt(label.length) === '!' || plain.endsWith('!'),
    marked: isBold(head, rest) || (decorations.length > 0 && head.startsWith(label)),
    rest,
  };
}

/** The colon after the label; one inside the decorations' parentheses is not it. -1 where there is none. */
export function endOfLabel(paragraph: string): number {
  const colon = paragraph.indexOf(':');
  const open = paragraph.indexOf('(');
  if (open < 0 || open > colon) return inHead(colon);
  const close = paragraph.indexOf(')', open);
  return close < 0 ? -1 : inHead(paragraph.indexOf(':', close));
}

function inHead(place: number): number {
  return place < LONGEST_HEAD ? place : -1;
}

/** `blocking, security` as a list, in lower case. */
export function splitDecorations(text: string): readonly string[] {
  if (!text.includes(',')) {
    const one = text.trim().toLowerCase();
    return one === '' ? NO_DECORATIONS : [one];
  }
  return text
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

/** Without the signs of bold, italic and code. */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/[*_`]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** What follows a label's colon, without the signs that close the label's emphasis. */
export function withoutLeadingEmphasis(text: string): string {
  let start = 0;
  while (start < text.length && '*_` '.includes(text.charAt(start))) start += 1;
  // `**issue:** **really**`: only what closes the label goes, which stands before the first space.
  const space = text.indexOf(' ');
  return text.slice(space >= 0 && space < start ? space + 1 : start).trim();
}

/** `**label:**`, `**label**:` or `**label** (decorations):`; "**Beware: all of this is bold**" has no label. */
function isBold(head: string, rest: string): boolean {
  return BOLD_WORD.test(head) || isWrapped(head, rest, '**') || isWrapped(head, rest, '__');
}

function isWrapped(head: string, rest: string, sign: string): boolean {
  return head.startsWith(sign) && (head.endsWith(sign) || rest.startsWith(sign));
}
