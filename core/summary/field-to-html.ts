import { cleanText } from './escape-markdown';
import { closesFence, openedFence } from './fence';
import { escapeHtml } from './html';
import { inlineMarkdownToHtml } from './inline-markdown-to-html';

type Kind = 'item' | 'quote' | 'code' | 'heading' | 'text';
interface Group {
  kind: Kind;
  lines: string[];
}

/**
 * What an interviewer wrote as Markdown in one field, as HTML with the few tags that hiring systems keep: paragraphs,
 * flat lists, quotes, bold, italic and links. Headings become bold paragraphs, code keeps its characters as text,
 * anything else is shown as it was typed.
 */
export function fieldToHtml(source: string): string {
  return groupLines(cleanText(source).split('\n')).map(groupToHtml).join('\n');
}

const PATTERNS: [Kind, RegExp][] = [
  ['heading', /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/],
  ['item', /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/],
  ['quote', /^ {0,3}>\s?(.*)$/],
];

/** Neighbouring lines of one kind belong together; a blank line ends a group, a further line of an item continues it. */
function groupLines(lines: string[]): Group[] {
  const groups: Group[] = [];
  let fence: string | null = null;
  let ended = true;
  const add = (kind: Kind, line: string): void => {
    const last = ended ? undefined : groups.at(-1);
    if (last?.kind === 'item' && kind === 'text') last.lines.push(`${last.lines.pop() ?? ''}\n${line}`);
    else if (last?.kind === kind && kind !== 'heading') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
    ended = false;
  };

  for (const line of lines) {
    if (fence !== null) {
      if (closesFence(line, fence)) {
        fence = null;
        ended = true;
      } else add('code', line);
      continue;
    }
    const opened = openedFence(line);
    if (opened) {
      fence = opened.mark;
      ended = true;
      // A language mostly, and words where somebody meant no code: either was typed.
      if (opened.info.trim() !== '') add('code', opened.info.trim());
    } else if (line.trim() === '') ended = true;
    else add(...readLine(line));
  }
  return groups;
}

function readLine(line: string): [Kind, string] {
  for (const [kind, pattern] of PATTERNS) {
    const text = pattern.exec(line)?.[1];
    if (text !== undefined) return [kind, text];
  }
  return ['text', line.trim()];
}

function groupToHtml({ kind, lines }: Group): string {
  const inline = lines.map((line) => line.split('\n').map(inlineMarkdownToHtml).join('<br>'));
  switch (kind) {
    case 'item':
      return `<ul>${inline.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote><p>${inline.join('<br>')}</p></blockquote>`;
    case 'code':
      return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
    case 'heading':
      return `<p><b>${inline.join('')}</b></p>`;
    case 'text':
      return `<p>${inline.join('<br>')}</p>`;
  }
}
