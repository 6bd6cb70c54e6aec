import type { Note } from '@/core/interview/interview';
import { MOST_VERSIONS, saysTheSame } from '@/core/notes/merge-note';

/** The edits of notes that the background has not acknowledged, by the note's id. */
export interface NoteEdits {
  /** A note is about to be saved in place of `before`; null where it is new. */
  begin(note: Note, before: Note | null): void;
  /** What may be stored of a note, as far as this surface knows, oldest first; for the request, which from now on may arrive. */
  send(note: Note): Note[];
  /** Whether `note`, now acknowledged, is still the last edit; a later one then begins from it. */
  end(note: Note): boolean;
  /** Drops what is known of a note, and answers it: the note is to be removed. */
  drop(id: string): Note[];
  forget(): void;
}

interface Edit {
  seen: Note[];
  latest: Note;
}

/** The note itself is told of beside them where it is removed. */
const MOST_SEEN = MOST_VERSIONS - 1;

/** None at first. */
export function createNoteEdits(): NoteEdits {
  const edits = new Map<string, Edit>();
  return {
    begin(note, before) {
      const edit = edits.get(note.id);
      if (edit) edit.latest = note;
      else edits.set(note.id, { seen: before ? [before] : [], latest: note });
    },
    send(note) {
      const edit = edits.get(note.id);
      if (!edit) return [];
      const seen = [...edit.seen];
      // Should the answer be lost, this may be what is stored.
      if (!seen.some((version) => saysTheSame(version, note))) edit.seen.push(note);
      // The first is what the edits began from; of those that failed the last may be what is stored.
      if (edit.seen.length > MOST_SEEN) edit.seen.splice(1, edit.seen.length - MOST_SEEN);
      return seen;
    },
    end(note) {
      const edit = edits.get(note.id);
      if (!edit) return false;
      if (edit.latest === note) return edits.delete(note.id);
      edit.seen = [note];
      return false;
    },
    drop(id) {
      const seen = edits.get(id)?.seen ?? [];
      edits.delete(id);
      return seen;
    },
    forget: () => edits.clear(),
  };
}
