const discussions = [];
const listeners = [];
let complete = false;

/** Takes in the next batch from the server. */
export function discussionsLoaded(batch, last) {
  discussions.push(...batch);
  complete = last;
  for (const listen of listeners) listen(batch, last);
}

/** Calls back with what is there already, then with each batch. */
export function onDiscussions(listen) {
  if (discussions.length > 0) listen([...discussions], complete);
  listeners.push(listen);
}

/** The loaded discussion that holds this note, or undefined. */
export function discussionOfNote(noteId) {
  return discussions.find(({ notes }) => notes.some(({ id }) => id === noteId));
}
