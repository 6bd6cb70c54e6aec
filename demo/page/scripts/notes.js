import { discussionsLoaded, onDiscussions } from './discussion-store.js';
import { discussionItem } from './overview-discussion.js';
import { followHash } from './target.js';
import { element } from './element.js';

const FIRST_BATCH = 20;
const LARGEST_BATCH = 100;

/** Mounts the notes in the place that the server left for them and brings them in batch by batch. */
export function startNotes() {
  const mount = document.getElementById('js-vue-mr-discussions');
  const { discussionsPath } = JSON.parse(mount.dataset.notesData);
  const signedIn = mount.dataset.currentUserData !== 'null';
  const list = element('ul', { id: 'notes-list', class: 'notes main-notes-list timeline' });
  const skeletons = Array.from({ length: 3 }, () =>
    element('li', { class: 'note-skeleton timeline-entry', 'aria-hidden': 'true' }),
  );
  list.append(...skeletons);
  // A second element with the id "notes": GitLab's page has it too.
  mount.replaceWith(element('div', { id: 'notes' }, activityHeader(), list, commentForm(signedIn)));
  onDiscussions((batch, complete) => {
    const items = batch.map(discussionItem);
    if (skeletons[0].isConnected) skeletons[0].before(...items);
    else list.append(...items);
    if (complete) for (const skeleton of skeletons) skeleton.remove();
  });
  followHash();
  loadBatches(discussionsPath).catch((error) => {
    list.append(
      element(
        'li',
        { class: 'note-error' },
        `Something went wrong while fetching comments. ${error.message}`,
      ),
    );
  });
}

async function loadBatches(path) {
  let size = FIRST_BATCH;
  let cursor = null;
  do {
    const query = new URLSearchParams({ per_page: size, notes_filter: 0, persist_filter: false });
    if (cursor !== null) query.set('cursor', cursor);
    const answer = await fetch(`${path}?${query}`, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    cursor = answer.headers.get('x-next-page-cursor');
    discussionsLoaded(await answer.json(), cursor === null);
    size = Math.min(Math.ceil(size * 1.5), LARGEST_BATCH);
  } while (cursor !== null);
}

function activityHeader() {
  return element(
    'div',
    { class: 'activity-header' },
    element('h2', {}, 'Activity'),
    element('button', { class: 'btn btn-default', type: 'button' }, 'All activity'),
  );
}

function commentForm(signedIn) {
  if (!signedIn) return element('p', { class: 'signed-out-note' }, 'Please register or sign in to reply');
  return element(
    'div',
    { class: 'new-note-form' },
    element('textarea', {
      class: 'note-textarea',
      placeholder: 'Write a comment or drag your files here…',
      'aria-label': 'Comment',
      rows: 4,
    }),
    element('button', { class: 'btn btn-confirm', type: 'button', disabled: true }, 'Comment'),
  );
}
