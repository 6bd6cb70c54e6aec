/** The sign of a fenced block: three or more of these. */
const FENCE_SIGNS = ['`', '~'];
/** Opens and closes a quote of several lines; one that nothing closes is none. */
const QUOTE = '>>>';
/** The word after a fence of a block that suggests a change. */
const SUGGESTION = 'suggestion';
/** What begins so is neither quote nor code. */
const PLAIN_START = /^[^\s>`~]/;
const INDENTED_CODE = /^( {4}|\t)/;

/** How a comment begins: its first two paragraphs, empty where it has none, and whether it suggests a change. */
export interface Beginning {
  first: string;
  second: string;
  suggestion: boolean;
}

/** What a comment is made of, line by line. */
interface OwnText {
  /** The lines that its author wrote, without outer space. */
  lines: string[];
  /** A block that suggests a change, which GitLab offers to apply. */
  suggestion: boolean;
}

/**
 * The lines of a comment that its author wrote: without quotes (`>`, and GitLab's `>>>` blocks) and without code, in
 * fences or indented. One pass, so that a megabyte of hostile Markdown costs no more than reading it.
 */
export function ownLines(body: string): string[] {
  return readLines(body, Infinity).lines;
}

/**
 * The beginning of what the author wrote, each paragraph on one line. Looks at no more than the first `longest` units,
 * and stops after two paragraphs where nothing further down can suggest a change.
 */
export function readBeginning(body: string, longest: number): Beginning {
  const text = body.length > longest ? body.slice(0, longest) : body;
  // Most comments are one line.
  if (!text.includes('\n') && PLAIN_START.test(text)) {
    return { first: text.trim(), second: '', suggestion: false };
  }
  const { lines, suggestion } = readLines(text, text.includes(SUGGESTION) ? Infinity : 2);
  const paragraphs = paragraphsOf(lines, 2);
  return { first: paragraphs[0] ?? '', second: paragraphs[1] ?? '', suggestion };
}

/** The paragraphs that the author wrote, each on one line. */
export function ownParagraphs(body: string): string[] {
  return paragraphsOf(ownLines(body), Infinity);
}

/** Lines put together into paragraphs, of which the first `most` are wanted. */
function paragraphsOf(all: readonly string[], most: number): string[] {
  const paragraphs: string[] = [];
  let from = 0;
  for (let at = 0; at <= all.length && paragraphs.length < most; at += 1) {
    if (at < all.length && all[at] !== '') continue;
    if (at > from) paragraphs.push(all.slice(from, at).join(' '));
    from = at + 1;
  }
  return paragraphs;
}

/** `ownLines`, and whether a change is suggested. Stops where `most` paragraphs have ended. */
function readLines(text: string, most: number): OwnText {
  const own: OwnText = { lines: [], suggestion: false };
  const lastQuote = text.includes(QUOTE) ? startOfLastQuote(text) : -1;
  let closes: string | null = null;
  let quoted = false;
  let paragraphs = 0;
  let start = 0;
  while (start <= text.length && paragraphs < most) {
    const end = endOfLine(text, start);
    const raw = text.slice(start, end);
    const line = raw.trim();
    const fence: string | null = closes === null && !quoted ? fenceOf(line) : null;
    if (closes !== null) {
      if (line.startsWith(closes) && line === line.charAt(0).repeat(line.length)) closes = null;
    } else if (line === QUOTE && (quoted || start < lastQuote)) {
      quoted = !quoted;
    } else if (fence !== null) {
      closes = fence;
      own.suggestion ||= line.startsWith(SUGGESTION, fence.length);
    } else if (!quoted && !line.startsWith('>') && !isIndentedCode(raw, line, own.lines)) {
      if (line === '' && (own.lines.at(-1) ?? '') !== '') paragraphs += 1;
      own.lines.push(line);
    }
    start = end + 1;
  }
  return own;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Where the last line begins that is the sign of a quote and nothing else; -1 where there is none. */
function startOfLastQuote(text: string): number {
  let at = text.lastIndexOf(QUOTE);
  while (at >= 0) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (text.slice(start, endOfLine(text, at)).trim() === QUOTE) return start;
    // `lastIndexOf` takes a negative place for 0, where it would find the same again.
    at = start === 0 ? -1 : text.lastIndexOf(QUOTE, start - 1);
  }
  return -1;
}

/** The signs that open a fence, which as many or more of the same close; null where the line opens none. */
function fenceOf(line: string): string | null {
  const sign = line.charAt(0);
  if (!FENCE_SIGNS.includes(sign) || !line.startsWith(sign.repeat(3))) return null;
  let length = 3;
  while (line.charAt(length) === sign) length += 1;
  // "```code``` in a line" is no block.
  return sign === '`' && line.includes('`', length) ? null : sign.repeat(length);
}

/** Only after an empty line: further down, indented text goes on with a list or a paragraph. */
function isIndentedCode(raw: string, line: string, before: readonly string[]): boolean {
  return line !== '' && raw.length > line.length && INDENTED_CODE.test(raw) && (before.at(-1) ?? '') === '';
}
