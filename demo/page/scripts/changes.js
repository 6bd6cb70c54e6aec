import { onDiscussions } from './discussion-store.js';
import { diffThread } from './diff-thread.js';
import { targetCurrent } from './target.js';

let asked = false;

/** Brings in the changed files when the tab is first shown, then puts the threads under their lines. */
export async function showChanges() {
  if (asked) return;
  asked = true;
  const list = document.querySelector('.js-diffs-list');
  try {
    const answer = await fetch(list.dataset.streamUrl);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    list.innerHTML = await answer.text();
  } catch (error) {
    list.textContent = `Something went wrong while fetching the changes. ${error.message}`;
    return;
  }
  list.addEventListener('click', toggleFile);
  onDiscussions((batch) => {
    for (const discussion of batch) place(discussion);
    targetCurrent();
  });
}

function place(discussion) {
  const { position } = discussion;
  if (!position || !discussion.active) return;
  const table = [...document.querySelectorAll('.js-diffs-list table.rd-hunks')].find(
    ({ dataset }) => dataset.path === position.new_path,
  );
  const number =
    position.new_line === null ? `[data-old="${position.old_line}"]` : `[data-new="${position.new_line}"]`;
  const line = table?.querySelector(`td.rd-line-number${number}`)?.closest('tr');
  if (!line) return;
  let holder = line.nextElementSibling;
  if (!holder?.classList.contains('rd-discussion-row')) {
    holder = document.createElement('tr');
    holder.className = 'rd-discussion-row';
    const cell = document.createElement('td');
    cell.colSpan = 3;
    cell.append(Object.assign(document.createElement('ul'), { className: 'rd-discussions' }));
    holder.append(cell);
    line.after(holder);
  }
  holder.querySelector('ul').append(diffThread(discussion));
}

function toggleFile(event) {
  const button = event.target.closest('.js-toggle-file');
  if (!button) return;
  const body = button.closest('.rd-diff-file').querySelector('.rd-diff-file-body');
  body.hidden = !body.hidden;
  button.setAttribute('aria-expanded', String(!body.hidden));
}
