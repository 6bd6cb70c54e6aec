import { escapeHtml, htmlLink } from './html';
import { safeUrl } from './safe-url';

/** Deeper nesting of emphasis is shown as it was typed. */
const DEEPEST = 4;

/**
 * One line of Markdown as HTML: `**bold**`, `*italic*`, `[text](https://...)`, `<https://...>`, backslash escapes and
 * code (with its backticks, as hiring systems have no tag for it). Everything else is text.
 */
export function inlineMarkdownToHtml(line: string): string {
  return convert(line, 0);
}

const TOKEN = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /(?<code>(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`))/,
    /\*\*(?=\S)(?<bold>.+?)(?<=\S)\*\*/,
    /(?<![\p{L}\p{N}_])__(?=\S)(?<underlined>.+?)(?<=\S)__(?![\p{L}\p{N}_])/u, // not within card__title
    /(?<em>\*|(?<!\w)_)(?=[^\s*_])(?<italic>.+?)(?<=[^\s*_])\k<em>(?![\w*])/,
    /\[(?<label>[^[\]]*)\]\((?<url>[^\s()<>]*)\)/,
    /<(?<address>https?:\/\/[^\s<>]*)>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function convert(text: string, depth: number): string {
  if (depth > DEEPEST) return escapeHtml(text);
  let html = '';
  let at = 0;
  for (const token of text.matchAll(TOKEN)) {
    html += escapeHtml(text.slice(at, token.index)) + tokenToHtml(token.groups ?? {}, depth + 1);
    at = token.index + token[0].length;
  }
  return html + escapeHtml(text.slice(at));
}

function tokenToHtml(found: Record<string, string | undefined>, depth: number): string {
  const { escaped, code, underlined, bold = underlined, italic, label, url, address } = found;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (code !== undefined) return escapeHtml(code);
  if (bold !== undefined) return `<b>${convert(bold, depth)}</b>`;
  if (italic !== undefined) return `<i>${convert(italic, depth)}</i>`;
  if (url !== undefined) {
    const words = convert(label ?? '', depth);
    // Anything but an address is code as it was typed: handlers[name](event).
    return safeUrl(url) === null ? `[${words}](${escapeHtml(url)})` : htmlLink(words, url);
  }
  return htmlLink(escapeHtml(address ?? ''), address ?? '');
}
