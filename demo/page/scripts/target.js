import { expandDiffThread } from './diff-thread.js';
import { expandOldDiffThread } from './old-diff-thread.js';
import { discussionOfNote, onDiscussions } from './discussion-store.js';
import { expandDiscussion } from './overview-discussion.js';

let scrolledTo = null;

/** Follows `#note_1` in the address: opens its thread where it is loaded, marks the note, scrolls to it once. */
export function followHash() {
  window.addEventListener('hashchange', () => {
    scrolledTo = null;
    targetCurrent();
  });
  onDiscussions(() => targetCurrent());
}

/** Marks the note that the address names, if it is there by now. */
export function targetCurrent() {
  const id = /^#note_(\w+)$/.exec(location.hash)?.[1];
  if (id === undefined) return;
  const discussion = discussionOfNote(id);
  if (!discussion) return;
  expandDiscussion(discussion);
  expandDiffThread(discussion);
  expandOldDiffThread(discussion);
  for (const marked of document.querySelectorAll('.target')) marked.classList.remove('target');
  const notes = [...document.querySelectorAll(`[id="note_${id}"]`)];
  for (const note of notes) note.classList.add('target');
  const shown = notes.find((note) => note.checkVisibility());
  if (!shown || scrolledTo === id) return;
  scrolledTo = id;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  shown.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
