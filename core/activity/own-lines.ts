/** The sign of a fenced block: three or more of these. */
const FENCE_SIGNS = ['`', '~'];
/** Opens and closes a quote of several lines; one that nothing closes is none. */
const QUOTE = '>>>';
const INDENTED_CODE = /^( {4}|\t)/;

/** What a comment is made of, line by line. */
export interface OwnText {
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

/** The paragraphs that the author wrote, each on one line. */
export function ownParagraphs(body: string): string[] {
  return paragraphsOf(ownLines(body), Infinity);
}

/** Lines put together into paragraphs, of which the first `most` are wanted. */
export function paragraphsOf(all: readonly string[], most: number): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) paragraphs.push(lines.join(' '));
    lines = [];
  };
  for (const line of all) {
    if (line !== '') lines.push(line);
    else if (lines.length > 0) close();
    if (paragraphs.length >= most) return paragraphs;
  }
  close();
  return paragraphs;
}

/** `ownLines`, and whether a change is suggested; looks at no more than the first `longest` units. */
export function readLines(body: string, longest: number): OwnText {
  const own: OwnText = { lines: [], suggestion: false };
  const raws = (body.length > longest ? body.slice(0, longest) : body).split('\n');
  const lastQuote = body.includes(QUOTE) ? raws.findLastIndex((raw) => raw.trim() === QUOTE) : -1;
  let closes: string | null = null;
  let quoted = false;
  for (const [index, raw] of raws.entries()) {
    const line = raw.trim();
    const fence: string | null = closes === null && !quoted ? fenceOf(line) : null;
    if (closes !== null) {
      if (line.startsWith(closes) && line === line.charAt(0).repeat(line.length)) closes = null;
    } else if (line === QUOTE && (quoted || index < lastQuote)) {
      quoted = !quoted;
    } else if (fence !== null) {
      closes = fence;
      own.suggestion ||= line.startsWith('suggestion', fence.length);
    } else if (!quoted && !line.startsWith('>') && !isIndentedCode(raw, own.lines)) {
      own.lines.push(line);
    }
  }
  return own;
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
function isIndentedCode(raw: string, before: readonly string[]): boolean {
  return INDENTED_CODE.test(raw) && raw.trim() !== '' && (before.at(-1) ?? '') === '';
}
