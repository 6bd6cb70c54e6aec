/** The id of a note's element, so that its evidence, or whoever is done with another note, can be led to it. */
export const noteElementId = (noteId: string): string => `note-${noteId}`;
