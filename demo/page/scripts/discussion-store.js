const discussions = new Map();
const listeners = [];
const redrawers = [];
let complete = false;

/** Takes in the next batch from the server. */
export function discussionsLoaded(batch, last) {
  for (const discussion of batch) discussions.set(discussion.id, discussion);
  complete = last;
  for (const listen of listeners) listen(batch, last);
}

/** Calls back with what is there already, then with each batch. */
export function onDiscussions(listen) {
  if (discussions.size > 0) listen([...discussions.values()], complete);
  listeners.push(listen);
}

/** All that is loaded, in the order of the page. */
export function allDiscussions() {
  return [...discussions.values()];
}

/** The loaded discussion that holds this note, or undefined. */
export function discussionOfNote(noteId) {
  return [...discussions.values()].find(({ notes }) => notes.some(({ id }) => id === noteId));
}

/** The loaded discussion with this id, or undefined. */
export function discussionById(id) {
  return discussions.get(id);
}

/** Calls back with the discussions that must be drawn again. */
export function onRedraw(redraw) {
  redrawers.push(redraw);
}

/** Throws away and builds again what is drawn of these discussions, or of all. */
export function redraw(changed = [...discussions.values()]) {
  for (const draw of redrawers) draw(changed);
}
