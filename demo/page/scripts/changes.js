import { onDiscussions, onRedraw } from './discussion-store.js';
import { redrawDiffThread } from './diff-thread.js';
import { mountOldFiles, placeInOldFiles, redrawInOldFiles } from './old-changes.js';
import { placeRapid } from './rapid-changes.js';
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
  const old = list.closest('#js-diffs-app') !== null;
  if (old) mountOldFiles(list);
  onDiscussions((batch) => {
    const placed = batch.filter(({ position, active }) => position && active);
    if (old) placeInOldFiles(placed);
    else for (const discussion of placed) placeRapid(discussion);
    targetCurrent();
  });
  onRedraw((changed) => {
    if (old) redrawInOldFiles(changed);
    else for (const discussion of changed) redrawDiffThread(discussion);
  });
}

function toggleFile(event) {
  const button = event.target.closest('.js-toggle-file');
  if (!button) return;
  const body = button.closest('.rd-diff-file, .diff-file').querySelector('.rd-diff-file-body');
  body.hidden = !body.hidden;
  button.setAttribute('aria-expanded', String(!body.hidden));
}
