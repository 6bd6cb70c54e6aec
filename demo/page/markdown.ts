import type { World } from '@/demo/sample/world';
import { codeBlock } from './code-block';
import { html, raw, type Html } from './html';
import { inline } from './markdown-inline';

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)\s*$/;
const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
const ITEM = /^(\s{0,3})([-*+]|\d{1,9}[.)])\s+(.*)$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const TASK = /^\[([ x])\]\s+(.*)$/s;

/**
 * Markdown as GitLab renders it, as far as the sample needs it: paragraphs, headings, lists and task lists, quotes,
 * code, suggestions, links, images, mentions, references, emoji. HTML in the text is shown, never obeyed.
 */
export function markdown(text: string, world: World): Html {
  return blocks(text.replaceAll('\r\n', '\n').split('\n'), world);
}

/** The body of a system note, in which GitLab itself writes lists as HTML. */
export function systemMarkdown(text: string, world: World): Html {
  return html`${text.split('\n\n').map((part) => {
    const items = /^<ul><li>(.*)<\/li><\/ul>$/s.exec(part)?.[1];
    if (items === undefined) return markdown(part, world);
    return html`<ul>
      ${items.split('</li><li>').map((item) => html`<li>${inline(item, world)}</li>`)}
    </ul>`;
  })}`;
}

function blocks(lines: string[], world: World): Html {
  const parts: Html[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const fence = FENCE.exec(line);
    const heading = HEADING.exec(line);
    if (line.trim() === '') {
      at += 1;
    } else if (fence) {
      const end = findClosing(lines, at + 1, fence[1] ?? '```');
      parts.push(codeBlock(lines.slice(at + 1, end), fence[2] ?? ''));
      at = end + 1;
    } else if (heading) {
      const level = heading[1]?.length ?? 1;
      parts.push(raw(`<h${level} dir="auto">${inline(heading[2] ?? '', world).source}</h${level}>`));
      at += 1;
    } else if (RULE.test(line)) {
      parts.push(raw('<hr>'));
      at += 1;
    } else {
      const end = findEnd(lines, at);
      parts.push(group(lines.slice(at, end), world));
      at = end;
    }
  }
  return html`${parts}`;
}

/** Lines that belong together: a quote, a list, or a paragraph. */
function group(lines: string[], world: World): Html {
  const first = lines[0] ?? '';
  if (first.startsWith('>')) {
    return html`<blockquote dir="auto">
      ${blocks(
        lines.map((line) => line.replace(/^> ?/, '')),
        world,
      )}
    </blockquote>`;
  }
  if (ITEM.test(first)) return list(lines, world);
  return html`<p dir="auto">${inline(lines.join('\n'), world)}</p>`;
}

function findEnd(lines: string[], from: number): number {
  const first = lines[from] ?? '';
  if (ITEM.test(first)) return findListEnd(lines, from);
  const quoted = first.startsWith('>');
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const other =
      FENCE.test(line) ||
      HEADING.test(line) ||
      (!quoted && ITEM.test(line)) ||
      line.startsWith('>') !== quoted;
    if (line.trim() === '' || other) break;
  }
  return at;
}

function findListEnd(lines: string[], from: number): number {
  const first = lines[from] ?? '';
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    const goesOn = (text: string): boolean => isItemOf(first, text) || /^\s{2,}\S/.test(text);
    if (goesOn(line) || (line.trim() === '' && goesOn(next))) continue;
    if (line.trim() === '' || ITEM.test(line) || FENCE.test(line) || HEADING.test(line)) break;
  }
  return at;
}

/** True for an item of the list that begins with `first`: same kind of mark, not indented further. */
function isItemOf(first: string, line: string): boolean {
  const [a, b] = [ITEM.exec(first), ITEM.exec(line)];
  if (!a || !b) return false;
  const [mark, other] = [a[2]?.at(-1), b[2]?.at(-1)];
  return mark === other && (b[1]?.length ?? 0) < (a[1]?.length ?? 0) + 2;
}

function findClosing(lines: string[], from: number, mark: string): number {
  const end = lines.findIndex((line, index) => index >= from && line.trim().startsWith(mark));
  return end === -1 ? lines.length : end;
}

function list(lines: string[], world: World): Html {
  const items: string[][] = [];
  for (const line of lines) {
    const start = isItemOf(lines[0] ?? '', line) ? ITEM.exec(line) : null;
    if (start) items.push([start[3] ?? '']);
    else items.at(-1)?.push(line.replace(/^\s{2,4}/, ''));
  }
  const ordered = /^\s*\d/.test(lines[0] ?? '');
  const content = items.map((item) => listItem(item, world));
  return ordered
    ? html`<ol dir="auto">
        ${content}
      </ol>`
    : html`<ul
        dir="auto"
        class="${lines.some((line) => /^\s*[-*+] \[[ x]\] /.test(line)) ? 'task-list' : ''}"
      >
        ${content}
      </ul>`;
}

function listItem(lines: string[], world: World): Html {
  const task = TASK.exec(lines.join('\n'));
  if (task) {
    const box = html`<input
      type="checkbox"
      class="task-list-item-checkbox"
      disabled
      ${task[1] === 'x' ? raw('checked') : null}
    />`;
    return html`<li class="task-list-item">${box} ${inline(task[2] ?? '', world)}</li>`;
  }
  const simple = lines.every((line) => line.trim() !== '' && !FENCE.test(line) && !ITEM.test(line));
  return html`<li>${simple ? inline(lines.join('\n'), world) : blocks(lines, world)}</li>`;
}
