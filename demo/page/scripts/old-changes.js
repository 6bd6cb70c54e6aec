import { element } from './element.js';
import { findLine } from './find-line.js';
import { oldDiffThread } from './old-diff-thread.js';

const NEAR = '400px';
const LINE_PX = 20;
const HEADER_PX = 60;

/** By path: the file as it came, the place that holds its room, and its threads. */
const files = new Map();

/** Moves the files into a scroller that keeps only those in the document that are near the screen, as GitLab's did. */
export function mountOldFiles(list) {
  const wrapper = element('div', { class: 'vue-recycle-scroller__item-wrapper' });
  const watcher = new IntersectionObserver(follow, {
    root: document.querySelector('.js-static-panel-inner'),
    rootMargin: `${NEAR} 0px`,
  });
  for (const original of list.querySelectorAll('.diff-file')) {
    const path = original.dataset.path;
    const place = element('div', { class: 'vue-recycle-scroller__item-view', 'data-item': path });
    place.style.minHeight = `${original.querySelectorAll('tr').length * LINE_PX + HEADER_PX}px`;
    files.set(path, { original, place, threads: new Map() });
    wrapper.append(place);
  }
  list.replaceChildren(
    element('div', { class: 'vue-recycle-scroller ready page-mode direction-vertical' }, wrapper),
  );
  for (const { place } of files.values()) watcher.observe(place);
}

/** Keeps the threads with their files, and shows those whose file is in the document. */
export function placeInOldFiles(discussions) {
  for (const discussion of discussions) {
    const file = files.get(discussion.position.new_path);
    file?.threads.set(discussion.id, discussion);
    if (file?.place.firstElementChild) put(file.place.firstElementChild, discussion);
  }
}

/** Builds the files anew that hold one of these discussions. */
export function redrawInOldFiles(discussions) {
  const changed = new Set(discussions.map(({ id }) => id));
  for (const file of files.values()) {
    const mounted = file.place.firstElementChild !== null;
    if (mounted && [...file.threads.keys()].some((id) => changed.has(id))) mount(file);
  }
}

function follow(entries) {
  for (const { target, isIntersecting } of entries) {
    const file = files.get(target.dataset.item);
    if (isIntersecting && !target.firstElementChild) mount(file);
    else if (!isIntersecting && target.firstElementChild) unmount(file);
  }
}

function mount(file) {
  const copy = file.original.cloneNode(true);
  for (const discussion of file.threads.values()) put(copy, discussion);
  file.place.replaceChildren(copy);
}

function unmount({ place }) {
  const { height } = place.getBoundingClientRect();
  if (height > 0) place.style.minHeight = `${height}px`;
  place.replaceChildren();
}

function put(copy, discussion) {
  const table = copy.querySelector('table');
  const line = findLine(table, discussion.position);
  const thread = oldDiffThread(discussion);
  if (!line) {
    table.after(element('div', { class: 'diff-file-discussions' }, thread));
    return;
  }
  const next = line.nextElementSibling;
  if (next?.classList.contains('notes_holder')) next.querySelector('.content').append(thread);
  else
    line.after(
      element(
        'tr',
        { class: 'notes_holder' },
        element('td', { class: 'notes-content', colspan: 3 }, element('div', { class: 'content' }, thread)),
      ),
    );
}
