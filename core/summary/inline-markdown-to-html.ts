import { escapeHtml, htmlLink } from './html';

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
    /(?<strong>\*\*|__)(?=\S)(?<bold>.+?)(?<=\S)\k<strong>/,
    /(?<em>\*|(?<!\w)_)(?=[^\s*_])(?<italic>.+?)(?<=[^\s*_])\k<em>(?![\w*])/,
    /\[(?<label>[^[\]]*)\]\((?<url>[^\s()<>]*)\)/,
    /<(?<address>https?:\/\/[^\s<>]*)>/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

function convert(text: string, depth: number): string {
  let html = '';
  let rest = text;
  while (rest !== '') {
    const token = depth > DEEPEST ? null : TOKEN.exec(rest);
    if (!token) return html + escapeHtml(rest);
    html += escapeHtml(rest.slice(0, token.index)) + tokenToHtml(token.groups ?? {}, depth + 1);
    rest = rest.slice(token.index + token[0].length);
  }
  return html;
}

function tokenToHtml(found: Record<string, string | undefined>, depth: number): string {
  const { escaped, code, bold, italic, label, url, address } = found;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (code !== undefined) return escapeHtml(code);
  if (bold !== undefined) return `<b>${convert(bold, depth)}</b>`;
  if (italic !== undefined) return `<i>${convert(italic, depth)}</i>`;
  if (url !== undefined) return htmlLink(convert(label ?? '', depth), url);
  return htmlLink(escapeHtml(address ?? ''), address ?? '');
}
