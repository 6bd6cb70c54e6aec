/**
 * Longest text that is formatted without being asked, in UTF-16 units. The parser is quadratic for some texts (open
 * brackets, unclosed comments, emphasis inside words): the worst that we know takes a third of a second at this length.
 */
const FORMATTED_AT_ONCE = 10_000;
/** Longest that is formatted at all: the worst takes some seconds, and four times as long for twice the text. */
const FORMATTED_AT_MOST = 40_000;

/** Quotes and lists inside each other on one line; each level costs the parser all that stands behind it. */
const NESTED_PREFIX = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}/m;

/** Emphasis in emphasis and brackets in brackets cost the square of their marks: as many as this take about a second. */
const MARKS = /(?<!\w)[*_~]+|[*~]+|\[/g;
const MOST_MARKS = 2_000;
/** What may open a comment is looked for to the end of the text, each time anew. */
const OPENERS = /<[!?]/g;
const MOST_OPENERS = 300;

function hasMore(than: number, of: RegExp, text: string): boolean {
  let count = 0;
  for (const _found of text.matchAll(of)) {
    count += 1;
    if (count > than) return true;
  }
  return false;
}

/** Whether a text is shown as Markdown at once, only when asked for, or not at all: too long, or too entangled. */
export function formattingOf(text: string): 'at-once' | 'when-asked' | 'too-long' | 'too-entangled' {
  if (text.length > FORMATTED_AT_MOST) return 'too-long';
  const entangled =
    NESTED_PREFIX.test(text) || hasMore(MOST_MARKS, MARKS, text) || hasMore(MOST_OPENERS, OPENERS, text);
  if (entangled) return 'too-entangled';
  return text.length > FORMATTED_AT_ONCE ? 'when-asked' : 'at-once';
}
