import { cleanText } from './escape-markdown';
import { closesFence, openedFence } from './fence';

/**
 * Markdown that an interviewer wrote in one field, passed through so that it can't reach beyond the field: headings
 * go below the document's own (three levels down, underlined ones become text), code fences that were left open are
 * closed, HTML is shown as text, and neither a quick action nor an open quote of GitLab begins. Links, lists,
 * emphasis, quotes and code stay.
 */
export function containMarkdown(source: string): string {
  const written: string[] = [];
  let fence: string | null = null;
  let openTick = false;

  for (const line of cleanText(source).split('\n')) {
    if (fence !== null) {
      if (closesFence(line, fence)) {
        written.push(fence);
        fence = null;
      } else written.push(line);
      continue;
    }
    const opened = openedFence(line);
    if (opened) {
      const { item, mark, info } = opened;
      // Fences stand at the margin, so that the end of a list can't close one behind our back.
      if (item !== '') written.push('', item.trimEnd());
      written.push(mark + info);
      fence = mark;
      openTick = false;
      continue;
    }
    if (line.trim() === '') openTick = false;
    const shown = escapeHtml(escapeStructure(line), openTick);
    openTick = shown.openTick;
    written.push(shown.line);
  }
  if (fence !== null) written.push(fence);
  return written.join('\n').replace(/^\n+|\s+$/g, '');
}

/** What stands before the text of a line: quotes, list markers, spaces. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

function escapeStructure(line: string): string {
  // An underline of a heading, or GitLab's quote over several lines.
  if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(line)) return line.replace(/[=-]/, '\\$&');
  if (/^[ \t]*>>>[ \t]*$/.test(line)) return line.replace('>', '\\>');
  const before = CONTAINERS.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  if (before.trim() === '' && /^\/[a-z]/i.test(rest)) return `${before}\\${rest}`;
  // A footnote would hold whatever follows it.
  if (rest.startsWith('[^')) return `${before}\\${rest}`;
  return before + rest.replace(/^#{1,6}(?=\s|$)/, (marks) => '#'.repeat(Math.min(6, marks.length + 3)));
}

/**
 * HTML outside code becomes text. Code is trusted where it opens and closes on one line only, and not after a
 * backtick that was left open earlier in the same block (`openTick`): there, nobody but the reader's parser knows.
 */
function escapeHtml(line: string, openTick: boolean): { line: string; openTick: boolean } {
  let open = openTick;
  const shown = line.replace(HTML_AND_CODE, (part: string, address?: string, ticks?: string) => {
    if (part === '<') return '\\<';
    if (address !== undefined) {
      open ||= address.includes('`');
      // A bare address would take a backslash for its own.
      return part.replace(OPENS_HTML, '&lt;');
    }
    if (!part.startsWith('`')) return part;
    open ||= ticks === undefined;
    return open ? part.replace(OPENS_HTML, '\\<') : part;
  });
  return { line: shown, openTick: open };
}

const OPENS_HTML = /<(?=[a-z/!?])/gi;

const HTML_AND_CODE = new RegExp(
  [
    /\\[!-/:-@[-`{-~]/, // an escaped character
    /<https?:\/\/[^\s<>\\`]*>/, // an address in angle brackets
    /((?:(?:https?|ftp):\/\/|www\.|mailto:|xmpp:)\S*)/, // a bare address, and what sticks to it
    /(?<!`)(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`)|`+/, // code, or backticks that close nothing
    OPENS_HTML,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
