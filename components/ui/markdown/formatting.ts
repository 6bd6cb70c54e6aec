/**
 * Longest text that is formatted without being asked, in UTF-16 units. The parser is quadratic for some texts (open
 * brackets, unclosed comments, emphasis inside words): the worst that we know takes a third of a second at this length.
 */
export const FORMATTED_AT_ONCE = 10_000;
/** Longest that is formatted at all: the worst takes some seconds, and four times as long for twice the text. */
export const FORMATTED_AT_MOST = 40_000;

/** Quotes and lists inside each other on one line; each level costs the parser all that stands behind it. */
const NESTED_PREFIX = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}/m;

/** Emphasis in emphasis costs the square of its marks: as many as this take about a second. */
const MOST_MARKS = 2_000;

function hasManyMarks(text: string): boolean {
  let count = 0;
  for (const _run of text.matchAll(/(?<!\w)[*_~]+|[*~]+/g)) {
    count += 1;
    if (count > MOST_MARKS) return true;
  }
  return false;
}

/** Whether a text is shown as Markdown at once, only when asked for, or not at all: too long, or too deeply nested. */
export function formattingOf(text: string): 'at-once' | 'when-asked' | 'too-long' | 'too-deep' {
  if (text.length > FORMATTED_AT_MOST) return 'too-long';
  if (NESTED_PREFIX.test(text) || hasManyMarks(text)) return 'too-deep';
  return text.length > FORMATTED_AT_ONCE ? 'when-asked' : 'at-once';
}
