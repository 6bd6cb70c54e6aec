import { noteTime } from '@/core/call/note-time';
import type { Draft, Note } from '@/core/interview/interview';
import { mergeNote } from '@/core/notes/merge-note';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';
import { createNoteEdits } from './note-edits';

/** What the interviewer decides about a new note; times, ids and phase are the store's business. */
export type NewNote = Pick<Note, 'text' | 'signal' | 'criterionId' | 'anchorEventId' | 'visibility'> &
  Partial<Pick<Note, 'kind' | 'anchorLine' | 'questionId'>>;

/** What a note is about: an event of the timeline, such as a commit, or a line of a file. */
export type NoteAnchor = Pick<Note, 'anchorEventId' | 'anchorLine'>;

export interface NoteActions {
  /** `typed` is the whole text of the note line that it was taken from: its draft ends with it. */
  addNote(note: NewNote, typed?: string): Promise<void>;
  /**
   * `base`: the note as it was when the edit was begun, where that is a while ago. What was edited elsewhere since stays:
   * where both changed the same, the edit becomes another version of the note.
   */
  editNote(id: string, patch: Partial<NewNote>, base?: Note): Promise<void>;
  removeNote(id: string): Promise<void>;
  /** Puts a removed note back as it was. */
  restoreNote(note: Note): Promise<void>;
  /** Ticks a question as answered or an answer as given, now; or takes that back. */
  settleNote(id: string, settled: boolean): Promise<void>;
  /** Another version takes the place of the note that it is a version of, and is no note of its own any more. */
  takeVersion(id: string): Promise<void>;
  /** Another version becomes a note of its own. */
  keepBoth(id: string): Promise<void>;
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

/**
 * What is done to notes. A note that could not be saved stays where it was written, and is saved once when it is tried
 * again. `forget` drops what is known of the edits under way: another interview is open.
 */
export function noteActions({ file, put, draft, storedDraft, saver, history, gateway, now, newId }: Desk): {
  actions: NoteActions;
  forget: () => void;
} {
  const edits = createNoteEdits();
  const noteOf = (id: string): Note | undefined => file().notes.find((note) => note.id === id);

  const show = (note: Note, draftField: string): void =>
    put({
      notes: replace(file().notes, note),
      drafts: file().drafts.filter((other) => other.field !== draftField),
    });

  /** What the background kept instead of what it was sent: with edits made elsewhere, or as two versions. */
  const showKept = (kept: readonly Note[] | undefined): void => {
    if (kept) put({ notes: kept.reduce<Note[]>(replace, file().notes) });
  };

  /** `typed`: the draft that ends with the note. */
  const writing = (note: Note, typed: Pick<Draft, 'field' | 'text'>) => {
    const otherId = newId();
    return async (): Promise<void> => {
      const ask = {
        note,
        seen: edits.send(note),
        otherId,
        draft: { ...typed, before: storedDraft(typed.field) },
      };
      const { kept } = await gateway.request('note.save', ask);
      if (edits.end(note)) showKept(kept);
    };
  };

  /** `before`: the note that this one takes the place of; null where it is new. `from`: the note whose editor it was typed in. */
  const saveNote = (note: Note, before: Note | null, from = note.id): Promise<void> => {
    const draftField = `note:${from}`;
    const typed = { field: draftField, text: draft(draftField) };
    edits.begin(note, before);
    show(note, draftField);
    return saver.now(`note:${note.id}`, writing(note, typed));
  };

  const patchNote = async (id: string, patch: Partial<Note>, base?: Note): Promise<void> => {
    const current = noteOf(id);
    if (!current) return;
    const begun = base ?? current;
    const edited = { ...begun, ...patch, updatedAt: Math.max(now(), current.updatedAt + 1) };
    const [note, version] = mergeNote(current, [begun], edited, newId());
    if (version) await saveNote(version, null, id);
    else if (note) await saveNote(note, current);
  };

  const dropNote = async (removed: Note): Promise<void> => {
    const { id, interviewId } = removed;
    const seen = [removed, ...edits.drop(id)];
    put({ notes: file().notes.filter((note) => note.id !== id) });
    await saver.now(`note:${id}`, async () => {
      const ask = { interviewId, id, seen, draft: draft(`note:${id}`) };
      const { kept } = await gateway.request('note.remove', ask);
      showKept(kept);
    });
  };

  const actions: NoteActions = {
    addNote(fields, typed = fields.text) {
      const at = now();
      const { interview } = file();
      const times = { createdAt: at, updatedAt: at, ...noteTime(interview, at) };
      const note = { ...PLAIN, id: newId(), interviewId: interview.id, ...times, ...fields };
      edits.begin(note, null);
      show(note, NOTE_LINE);
      // The note line shows the fate of the note that was typed in it, behind any draft still being written.
      const write = writing(note, { field: NOTE_LINE, text: typed });
      return saver.now(NOTE_LINE, write, `note:${note.id}`);
    },

    editNote: patchNote,

    async removeNote(id) {
      const removed = noteOf(id);
      if (!removed) return;
      history.did({ act: 'remove-note', about: null, of: `note:${id}` }, () => saveNote(removed, removed));
      await dropNote(removed);
    },

    async restoreNote(note) {
      history.drop(`note:${note.id}`);
      await saveNote(note, note);
    },

    async settleNote(id, settled) {
      const note = noteOf(id);
      if (!note || (note.answeredAt !== null) === settled) return;
      history.did({ act: settled ? 'settle-note' : 'unsettle-note', about: null, of: `note:${id}` }, () =>
        patchNote(id, { answeredAt: note.answeredAt }),
      );
      await patchNote(id, { answeredAt: settled ? now() : null });
    },

    async takeVersion(id) {
      const version = noteOf(id);
      const original = noteOf(version?.editOf ?? '');
      if (!version || !original) return;
      const {
        answeredAt,
        anchorEventId,
        anchorLine,
        criterionId,
        kind,
        questionId,
        signal,
        text,
        visibility,
      } = version;
      const said = {
        answeredAt,
        anchorEventId,
        anchorLine,
        criterionId,
        kind,
        questionId,
        signal,
        text,
        visibility,
      };
      history.did({ act: 'take-version', about: null, of: `note:${id}` }, async () => {
        await saveNote(version, version);
        await patchNote(original.id, original);
      });
      await patchNote(original.id, said);
      await dropNote(version);
    },

    async keepBoth(id) {
      const version = noteOf(id);
      if (!version?.editOf) return;
      history.did({ act: 'keep-both', about: null, of: `note:${id}` }, () =>
        patchNote(id, { editOf: version.editOf }),
      );
      await patchNote(id, { editOf: null });
    },
  };
  return { actions, forget: () => edits.forget() };
}
