import type { SampleDiscussion, SampleNote, World } from './world';

/** Finds a note anywhere on the merge request. */
export function findNote(world: World, noteId: number): SampleNote | null {
  return findDiscussion(world, noteId)?.notes.find(({ id }) => id === noteId) ?? null;
}

/** The discussion that holds this note, or null. */
function findDiscussion(world: World, noteId: number): SampleDiscussion | null {
  return world.discussions.find(({ notes }) => notes.some(({ id }) => id === noteId)) ?? null;
}

/** The note and its discussion. Throws where there is no such note. */
export function noteToChange(
  world: World,
  noteId: number,
): { note: SampleNote; discussion: SampleDiscussion } {
  const discussion = findDiscussion(world, noteId);
  const note = discussion?.notes.find(({ id }) => id === noteId);
  if (!discussion || !note) throw new RangeError(`There is no note ${noteId} on this merge request.`);
  return { note, discussion };
}
