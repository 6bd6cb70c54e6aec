/** Control characters (tabs and newlines are handled before) and the characters that turn the direction of text. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** What `cleanText` changes; most texts have none of it. */
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Text without control characters, with newlines as `\n`. The characters that reorder what is read go as well. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.toWellFormed();
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNWANTED, '')
    .toWellFormed();
}

/** The text in one line, for a list item or a title. */
export function oneLine(text: string): string {
  // One space by itself is what it should be.
  return cleanText(text)
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

/** In the order of the doc comment of `escapeMarkdown`; one pass, so that nothing is escaped twice. */
const ACTIVE_PARTS = [
  /[\\`*[\]<>|~$]/, // code, emphasis, links, HTML, tables, strike-through, math
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u, // emphasis, but not the underscore of a snake_case name
  /&(?=#?\w+;)/, // entities
  /(?<!\w)@(?=\w)/, // mentions, as GitLab looks for them
  /[#!&](?=\d)|(?<!\w)[#!%&^](?=["\w])/, // issues, merge requests, epics, milestones, labels
  /(?<!\w):(?=[\w+-]+:)/, // emoji by name
  /:(?=\/\/)|(?<=www)\./i, // bare addresses: a link would take the backslash of what follows for its own
].map(({ source }) => source);

/** Each of them is one of these signs. To ask for it first passes over plain prose five times as fast. */
const SIGN = /(?=[\\`*[\]<>|~$_&@#!%^:.])/.source;
const ACTIVE = new RegExp(`${SIGN}(?:${ACTIVE_PARTS.join('|')})`, 'gu');

/**
 * One line of text that was typed as data, to stand inside a line: every Markdown dialect shows it as it is, with no
 * code, emphasis, link, image, HTML, table or entity, and no mention or reference of GitLab. Plain prose stays as it is.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(ACTIVE, '\\$&');
}

/** For text at the beginning of a block: no heading, list, rule, underline of a heading or quick action begins. */
export function escapeBlockStart(escaped: string): string {
  return escaped.replace(/^[#+=/:-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
