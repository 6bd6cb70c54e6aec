/** What cutting inside an emoji leaves. */
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;

/** How much more of the source is looked at than is shown: addresses are longer than their words, and go. */
const WITH_ADDRESSES = 4;

/**
 * Markdown as plain text on one line, roughly: links and images become their text, emphasis and heading signs go.
 * For titles and for drafts of the feedback, never for showing what somebody said. At most `longest` units and "…", of
 * the first units of the text (four times as many), so it is bounded.
 */
export function plainText(markdown: string, longest = 300): string {
  const source = markdown.slice(0, longest * WITH_ADDRESSES);
  const text = source
    .replace(/^\s*(#{1,6}|[-*+]|\d+\.)\s+/, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)|~~/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= longest && source.length === markdown.length) return text;
  return `${text.slice(0, longest).replace(HALF_A_PAIR, '').trimEnd()}…`;
}
