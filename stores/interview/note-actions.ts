import { noteTime } from '@/core/call/note-time';
import type { Note } from '@/core/interview/interview';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';

/** What the interviewer decides about a new note; times, ids and phase are the store's business. */
export type NewNote = Pick<Note, 'text' | 'signal' | 'criterionId' | 'anchorEventId' | 'visibility'> &
  Partial<Pick<Note, 'questionId' | 'anchorLine'>>;

/** What a note is about: an event of the timeline, such as a commit, or a line of a file. */
export type NoteAnchor = Pick<Note, 'anchorEventId' | 'anchorLine'>;

export interface NoteActions {
  addNote(note: NewNote): Promise<void>;
  editNote(id: string, patch: Partial<NewNote>): Promise<void>;
  removeNote(id: string): Promise<void>;
  /** Puts a removed note back as it was. */
  restoreNote(note: Note): Promise<void>;
}

/** The field of the line in which new notes are typed. */
const NOTE_LINE = 'note-line';

const PLAIN = {
  kind: 'note',
  anchorLine: null,
  questionId: null,
  editOf: null,
  answeredAt: null,
} as const;

/** What is done to notes. A note that could not be saved stays where it was written, and is saved once when it is tried again. */
export function noteActions({ file, put, draft, saver, history, gateway, now, newId }: Desk): NoteActions {
  const showNote = (note: Note, draftField: string): void =>
    put({
      notes: replace(file().notes, note),
      drafts: file().drafts.filter((other) => other.field !== draftField),
    });

  const saveNote = (note: Note): Promise<void> => {
    const field = `note:${note.id}`;
    showNote(note, field);
    return saver.now(field, () => gateway.request('note.save', { note, draftField: field }));
  };

  /** The note line shows the fate of the note that was typed in it, behind any draft still being written. */
  const saveFromLine = (note: Note): Promise<void> => {
    showNote(note, NOTE_LINE);
    // Where it is tried again, the line may hold the draft of what has been typed since.
    const write = () =>
      gateway.request('note.save', { note, draftField: draft(NOTE_LINE) === '' ? NOTE_LINE : null });
    return saver.now(NOTE_LINE, write, `note:${note.id}`);
  };

  return {
    addNote(note) {
      const at = now();
      const { interview } = file();
      const times = { createdAt: at, updatedAt: at, ...noteTime(interview, at) };
      return saveFromLine({ ...PLAIN, id: newId(), interviewId: interview.id, ...times, ...note });
    },

    async editNote(id, patch) {
      const note = file().notes.find((other) => other.id === id);
      if (note) await saveNote({ ...note, ...patch, updatedAt: now() });
    },

    async removeNote(id) {
      const removed = file().notes.find((note) => note.id === id);
      if (removed)
        history.did({ act: 'remove-note', about: null, of: `note:${id}` }, () => saveNote(removed));
      put({ notes: file().notes.filter((note) => note.id !== id) });
      const interviewId = file().interview.id;
      await saver.now(`note:${id}`, () => gateway.request('note.remove', { interviewId, id }));
    },

    async restoreNote(note) {
      history.drop(`note:${note.id}`);
      await saveNote(note);
    },
  };
}
