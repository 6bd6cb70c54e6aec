/** The field of the line in which new notes are typed: of its draft, and of its state in `saves`. */
export const NOTE_LINE = 'note-line';
