import { diffThread } from './diff-thread.js';
import { element } from './element.js';
import { findLine } from './find-line.js';

/** Puts a thread under its line, or at the end of its file where it stands on no line. */
export function placeRapid(discussion) {
  const { position } = discussion;
  const table = [...document.querySelectorAll('.js-diffs-list table.rd-hunks')].find(
    ({ dataset }) => dataset.path === position.new_path,
  );
  if (!table) return;
  const line = findLine(table, position);
  if (line) holderAfter(line).append(diffThread(discussion));
  else fileHolder(table).append(diffThread(discussion));
}

function holderAfter(line) {
  const next = line.nextElementSibling;
  if (next?.classList.contains('rd-discussion-row')) return next.querySelector('ul');
  const list = element('ul', { class: 'rd-discussions' });
  line.after(element('tr', { class: 'rd-discussion-row' }, element('td', { colspan: 3 }, list)));
  return list;
}

function fileHolder(table) {
  const body = table.parentElement;
  const there = body.querySelector(':scope > ul.rd-discussions');
  if (there) return there;
  const list = element('ul', { class: 'rd-discussions' });
  body.append(list);
  return list;
}
