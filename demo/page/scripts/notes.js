import { allDiscussions, discussionsLoaded, onDiscussions, onRedraw } from './discussion-store.js';
import { filterButton, isShown } from './activity-filter.js';
import { discussionItem } from './overview-discussion.js';
import { startPolling } from './poll.js';
import { followHash } from './target.js';
import { element } from './element.js';
import { translate } from './translate.js';

const FIRST_BATCH = 20;
const LARGEST_BATCH = 100;
/** The demo's page stops here: drawing ten thousand notes is nothing that anybody looks at. */
const MOST_SHOWN = 1_200;

/** Mounts the notes in the place that the server left for them and brings them in batch by batch. */
export function startNotes() {
  const mount = document.getElementById('js-vue-mr-discussions');
  const notesData = JSON.parse(mount.dataset.notesData);
  const { discussionsPath } = notesData;
  const signedIn = mount.dataset.currentUserData !== 'null';
  const list = element('ul', { id: 'notes-list', class: 'notes main-notes-list timeline' });
  const skeletons = Array.from({ length: 3 }, () =>
    element('li', { class: 'note-skeleton timeline-entry', 'aria-hidden': 'true' }),
  );
  list.append(...skeletons);
  // A second element with the id "notes": GitLab's page has it too.
  mount.replaceWith(
    element(
      'div',
      { id: 'notes' },
      activityHeader(() => refill(list)),
      list,
      commentForm(signedIn),
    ),
  );
  onDiscussions((batch, complete) => {
    const made = batch.filter(isShown).map(discussionItem);
    if (skeletons[0].isConnected) skeletons[0].before(...made);
    else list.append(...made);
    if (complete) for (const skeleton of skeletons) skeleton.remove();
  });
  onRedraw((changed) => changed.forEach(redrawItem));
  followHash();
  loadBatches(discussionsPath)
    .then(() => startPolling({ ...notesData, discussionPath: discussionsPath.replace(/\.json$/, '') }))
    .catch((error) => {
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
  let loaded = 0;
  do {
    const query = new URLSearchParams({ per_page: size, notes_filter: 0, persist_filter: false });
    if (cursor !== null) query.set('cursor', cursor);
    const answer = await fetch(`${path}?${query}`, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    cursor = answer.headers.get('x-next-page-cursor');
    const batch = await answer.json();
    loaded += batch.length;
    if (loaded >= MOST_SHOWN) cursor = null;
    discussionsLoaded(batch, cursor === null);
    size = Math.min(Math.ceil(size * 1.5), LARGEST_BATCH);
  } while (cursor !== null);
}

function activityHeader(changed) {
  return element(
    'div',
    { class: 'activity-header' },
    element('h2', {}, translate('Activity')),
    filterButton(changed),
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
    element('button', { class: 'btn btn-confirm', type: 'button', disabled: true }, translate('Comment')),
  );
}

/** Replaces a discussion where it stands: a thread, or a single comment that may have become one. */
function redrawItem(discussion) {
  const drawn = document.querySelector(
    `#notes-list [id="note_${discussion.notes[0].id}"], #notes-list .js-discussion-container[data-discussion-id="${discussion.id}"]`,
  );
  drawn?.closest('#notes-list > li').replaceWith(discussionItem(discussion));
}

function refill(list) {
  list.replaceChildren(...allDiscussions().filter(isShown).map(discussionItem));
}
