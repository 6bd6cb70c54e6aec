import { stampAct } from '@/core/call/change-clock';
import { noteTime } from '@/core/call/note-time';
import type { Draft, Note } from '@/core/interview/interview';
import { mergeNote, saysTheSame, takenAs } from '@/core/notes/merge-note';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';
import { draftKey } from './draft-key';
import { createEdits } from './edits';
import { NOTE_LINE } from './note-line';

/** What the interviewer decides about a new note; times, ids and phase are the store's business. */
type NewNote = Pick<Note, 'text' | 'signal' | 'criterionId' | 'anchorEventId' | 'visibility'> &
  Partial<Pick<Note, 'kind' | 'anchorLine' | 'questionId'>>;

/** The draft that a note was typed as. */
type Typed = Pick<Draft, 'field' | 'text'>;

/** What a note is about: an event of the timeline, such as a commit, or a line of a file. */
export type NoteAnchor = Pick<Note, 'anchorEventId' | 'anchorLine'>;

/** The note line that a note was typed in. */
interface TypedLine {
  /** The part of it that is the note: its draft ends with it. */
  typed: string;
  /** What stands there beyond, for the next note. */
  rest: string;
  /** The note of this line that could not be saved, which is tried again with what is said now. */
  againId: string | null;
}

export interface NoteActions {
  /** Answers the note's id, also where it could not be saved. `line`: where it was typed; all of it where left out. */
  addNote(note: NewNote, line?: TypedLine): Promise<string>;
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
  /**
   * Another version takes the place of the note that it is a version of, and is no note of its own any more once that is
   * stored.
   */
  takeVersion(id: string): Promise<void>;
  /** Another version becomes a note of its own. */
  keepBoth(id: string): Promise<void>;
}

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
export function noteActions(desk: Desk): {
  actions: NoteActions;
  forget: () => void;
} {
  const { file, put, draft, endingDraft, draftEnded, saver, history, gateway, now, newId } = desk;
  const edits = createEdits(saysTheSame);
  /** The drafts that edits of the text end, by note, until one is acknowledged: whatever is done to the note ends them too. */
  const ending = new Map<string, Typed>();
  const noteOf = (id: string): Note | undefined => file().notes.find((note) => note.id === id);

  /** The key of the draft that an edit of the note was to end: tried again under it, that edit would undo what came after. */
  const endedBeside = (id: string): string[] => {
    const typed = ending.get(id);
    return typed ? [draftKey(typed.field)] : [];
  };

  /** The note, and in the field that it was typed in what is left there. */
  const show = (note: Note, field: string, rest: string): void => {
    const drafts = file().drafts.filter((other) => other.field !== field);
    const left: Draft = { interviewId: note.interviewId, field, text: rest, updatedAt: now() };
    put({ notes: replace(file().notes, note), drafts: rest === '' ? drafts : [...drafts, left] });
  };

  /** What the background kept instead of what it was sent: with edits made elsewhere, or as two versions. */
  const showKept = (kept: readonly Note[] | undefined): void => {
    if (kept) put({ notes: kept.reduce<Note[]>(replace, file().notes) });
  };

  /** `typed`: the draft that ends with the note; null where it is no edit of the text. */
  const writing = (note: Note, typed: Typed | null) => {
    const otherId = newId();
    const act = stampAct(file().interview.clock);
    /** What was known of it when it was acknowledged: written once more, it is no edit of what others wrote since. */
    let known: Note[] | null = null;
    return async (): Promise<void> => {
      const rest = typed ? draft(typed.field) : '';
      const seen = known ?? edits.send(note.id, note);
      const ask = {
        note,
        seen,
        otherId,
        act,
        draft: typed && { ...typed, rest, before: endingDraft(typed.field, rest) },
      };
      const { kept, draft: left = rest } = await gateway.request('note.save', ask);
      if (typed) draftEnded(typed.field, left, rest);
      if (typed && ending.get(note.id) === typed) ending.delete(note.id);
      const isLatest = known ? !edits.has(note.id) : edits.end(note.id, note);
      known = [...seen, note];
      if (isLatest) showKept(kept);
    };
  };

  /**
   * `before`: the note that this one takes the place of; null where it is new. `from`: the note in whose editor its text was
   * typed; null for an edit of something else, which leaves alone what is being typed there.
   */
  const saveNote = (note: Note, before: Note | null, from: string | null): Promise<void> => {
    const key = `note:${note.id}`;
    edits.begin(note.id, note, before);
    if (from === null) put({ notes: replace(file().notes, note) });
    else {
      const field = `note:${from}`;
      ending.set(note.id, { field, text: draft(field) });
      show(note, field, '');
    }
    const typed = ending.get(note.id) ?? null;
    // What is typed in its editor is no part of a mark, and is saved by itself.
    if (!typed) return saver.now(key, writing(note, null));
    return saver.now(draftKey(typed.field), writing(note, typed), key);
  };

  const patchNote = async (id: string, patch: Partial<Note>, base?: Note): Promise<void> => {
    const current = noteOf(id);
    if (!current) return;
    const begun = base ?? current;
    const edited = { ...begun, ...patch, updatedAt: Math.max(now(), current.updatedAt + 1) };
    const [note, version] = mergeNote(current, [begun], edited, newId());
    const from = patch.text === undefined ? null : id;
    if (version) await saveNote(version, null, from);
    else if (note) await saveNote(note, current, from);
  };

  const dropNote = async (removed: Note): Promise<void> => {
    const { id, interviewId } = removed;
    const seen = [removed, ...edits.drop(id)];
    put({ notes: file().notes.filter((note) => note.id !== id) });
    const drafts = endedBeside(id);
    ending.delete(id);
    const write = async (): Promise<void> => {
      const ask = { interviewId, id, seen, draft: draft(`note:${id}`) };
      const { kept } = await gateway.request('note.remove', ask);
      showKept(kept);
    };
    await saver.now(`note:${id}`, write, ...drafts);
  };

  const actions: NoteActions = {
    async addNote(fields, { typed, rest, againId } = { typed: fields.text, rest: '', againId: null }) {
      // Had the clock been set since the last tick, the note would be stamped by another one than the call.
      desk.watchClock();
      const at = now();
      const { interview } = file();
      const times = { createdAt: at, updatedAt: at, ...noteTime(interview, at) };
      const failed = againId === null ? undefined : noteOf(againId);
      const note = failed
        ? { ...failed, ...fields, updatedAt: Math.max(at, failed.updatedAt + 1) }
        : { ...PLAIN, id: newId(), interviewId: interview.id, ...times, ...fields };
      edits.begin(note.id, note, null);
      show(note, NOTE_LINE, rest);
      // The note line shows the fate of the note that was typed in it, behind any draft still being written.
      const write = writing(note, { field: NOTE_LINE, text: typed });
      await saver.now(NOTE_LINE, write, `note:${note.id}`, ...endedBeside(note.id));
      return note.id;
    },

    editNote: patchNote,

    async removeNote(id) {
      const removed = noteOf(id);
      if (!removed) return;
      history.did({ act: 'remove-note', about: null, of: `note:${id}` }, () =>
        saveNote(removed, removed, null),
      );
      await dropNote(removed);
    },

    async restoreNote(note) {
      history.drop(`note:${note.id}`);
      await saveNote(note, note, null);
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
      history.did({ act: 'take-version', about: null, of: `note:${id}` }, async () => {
        await saveNote(version, version, null);
        await patchNote(original.id, original);
      });
      await patchNote(original.id, {
        ...takenAs(original, version),
        id: original.id,
        editOf: original.editOf,
      });
      // Its words are nowhere else until they are stored as the note's. Where they are not, it stays, and can be taken again.
      if (noteOf(original.id) && !edits.has(original.id)) await dropNote(version);
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
  const forget = (): void => {
    edits.forget();
    ending.clear();
  };
  return { actions, forget };
}
