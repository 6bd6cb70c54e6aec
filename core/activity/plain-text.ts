/** What cutting inside an emoji leaves. */
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;

/**
 * Markdown as plain text on one line, roughly: links and images become their text, emphasis and heading signs go.
 * For titles and for drafts of the feedback, never for showing what somebody said. Looks at no more than `longest` units, so it is bounded.
 */
export function plainText(markdown: string, longest = 300): string {
  const cut = markdown.length > longest;
  const text = (cut ? markdown.slice(0, longest).replace(HALF_A_PAIR, '') : markdown)
    .replace(/^\s*(#{1,6}|[-*+]|\d+\.)\s+/, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)|~~/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return cut ? `${text}…` : text;
}
