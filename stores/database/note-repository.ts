import * as v from 'valibot';
import type { Draft, Note } from '@/core/interview/interview';
import { DraftSchema, NoteSchema } from '@/core/interview/interview-schema';
import { restamped, type StampAct } from '@/core/call/change-clock';
import { StampActSchema } from '@/core/call/change-clock-schema';
import { endDraft, mergeDraft, type EndedDraft } from '@/core/notes/merge-draft';
import { mergeNote, saysTheSame } from '@/core/notes/merge-note';
import type { Database } from './open-database';
import { ErasedError, MissingError } from './refuse-erased';
import { writeAtOnce, type Writing } from './write-at-once';

/**
 * An edit to be stored. `seen`: what the surface knows of earlier versions (`mergeNote`). `otherId`: the id of another
 * version, should there be two. `act`: by which act of the call's clock it was stamped, null where there was none. `draft`: the field that the note was typed in, and how its draft ends (`endDraft`); null for an edit
 * of something else than the text.
 */
export interface NoteEdit {
  note: Note;
  seen: readonly Note[];
  otherId: string;
  act?: StampAct | null | undefined;
  draft: (EndedDraft & { field: string }) | null;
}

/** What is stored after an edit, each where it is not just what was sent: the notes, and what is left of the draft. */
export interface KeptEdit {
  notes: Note[] | null;
  draft: string | null;
}

const MaybeNote = v.optional(NoteSchema);
const MaybeDraft = v.optional(DraftSchema);
/** What of an interview is needed to read a stamp; the rest of it may be of any shape. */
const MaybeStamped = v.optional(v.object({ clock: v.array(StampActSchema) }));

/**
 * Notes and drafts, which two surfaces may write at the same time: nothing that one wrote is overwritten by the other.
 * Every write is one transaction, and can be repeated without doubling anything.
 */
export function noteRepository(database: Database) {
  async function save({ note: stamped, seen, otherId, act, draft }: NoteEdit): Promise<KeptEdit> {
    let note = stamped;
    let kept: Note[] = [note];
    let left = draft?.rest ?? null;
    const stores = ['notes', 'drafts', 'interviews', 'tombstones'];
    await writeAtOnce(database, stores, (writing) => {
      const { storeOf } = writing;
      refuseOrphan(writing, note.interviewId);
      // Asked first: what becomes of the draft hangs on its answer, and nothing on that of the note.
      if (draft)
        endStored(writing, note, draft, (rest) => {
          left = rest;
        });
      const notes = storeOf('notes');
      const put = (): void => {
        kept = [note];
        if (seen.length === 0) notes.put(note);
        else {
          read(writing, notes, note.id, MaybeNote, (stored) => {
            if (stored) kept = mergeNote(stored, seen, note, otherId);
            for (const each of kept) if (each !== stored) putOnce(writing, notes, each, otherId);
          });
        }
      };
      if (!act) put();
      else
        read(writing, storeOf('interviews'), note.interviewId, MaybeStamped, (interview) => {
          note = restamped(note, act, interview?.clock ?? []);
          put();
        });
    });
    return {
      // A new one is corrected there with the clock; until then its own time is as far off as all that stands beside it.
      notes: kept.length === 1 && kept[0] === (seen.length === 0 ? note : stamped) ? null : kept,
      draft: left === (draft?.rest ?? null) ? null : left,
    };
  }

  /** Another version that is there already was stored by the first try, and may have been edited since. */
  function putOnce(writing: Writing, notes: IDBObjectStore, note: Note, otherId: string): void {
    if (note.id !== otherId) notes.put(note);
    else
      read(writing, notes, otherId, MaybeNote, (there) => {
        if (!there) notes.put(note);
      });
  }

  /**
   * Removes a note as the surface saw it. One that was edited elsewhere since, or in which another surface is typing
   * (`draft` is what this one knows of that), stays, and is the answer.
   */
  async function remove(
    id: string,
    interviewId: string,
    seen: readonly Note[],
    draft: string,
  ): Promise<Note[] | null> {
    let kept: Note[] | null = null;
    await writeAtOnce(database, ['notes', 'drafts'], (writing) => {
      const notes = writing.storeOf('notes');
      read(writing, notes, id, MaybeNote, (stored) => {
        if (!stored) return;
        read(writing, writing.storeOf('drafts'), [interviewId, `note:${id}`], MaybeDraft, (typed) => {
          const isTypedIn = typed !== undefined && typed.text !== draft;
          if (!isTypedIn && seen.some((version) => saysTheSame(version, stored))) notes.delete(id);
          else kept = [stored];
        });
      });
    });
    return kept;
  }

  /** Answers the text that is stored now, where it is not the draft's. `before` as in `mergeDraft`; null where the last one to write is right. */
  async function saveDraft(draft: Draft, before: readonly string[] | null): Promise<string | null> {
    const key = [draft.interviewId, draft.field];
    let kept = draft.text;
    await writeAtOnce(database, ['drafts', 'interviews', 'tombstones'], (writing) => {
      refuseOrphan(writing, draft.interviewId);
      const drafts = writing.storeOf('drafts');
      read(writing, drafts, key, MaybeDraft, (stored) => {
        if (before !== null) kept = mergeDraft(stored?.text ?? '', before, draft.text);
        if (kept === '') drafts.delete(key);
        else drafts.put({ ...draft, text: kept });
      });
    });
    return kept === draft.text ? null : kept;
  }

  return { save, remove, saveDraft };
}

/** What was queued beside it comes to nothing where the interview was erased, or is not there any more. */
function refuseOrphan({ storeOf, ask, refuse }: Writing, interviewId: string): void {
  ask(storeOf('tombstones').getKey(interviewId), (erased) => {
    if (erased !== undefined) refuse(new ErasedError());
  });
  // Asked in this order, and answered in it.
  ask(storeOf('interviews').getKey(interviewId), (here) => {
    if (here === undefined) refuse(new MissingError());
  });
}

/** Ends the draft of a note that is saved, and says what is left of it. */
function endStored(
  writing: Writing,
  { interviewId, updatedAt }: Note,
  draft: EndedDraft & { field: string },
  say: (rest: string) => void,
): void {
  const drafts = writing.storeOf('drafts');
  const key = [interviewId, draft.field];
  read(writing, drafts, key, MaybeDraft, (stored) => {
    const text = stored ? endDraft(stored.text, draft) : draft.rest;
    if (text === '') drafts.delete(key);
    else drafts.put({ interviewId, field: draft.field, text, updatedAt });
    say(text);
  });
}

/** The surface says before it that this is not saved. */
const UNREADABLE =
  'What is stored in its place can’t be read by this version of Second Chair, and is left as it is. The text is still here: copy it before you reload this page, and look for an update.';

/** Reads within a transaction, and goes on in it with what is stored; undefined where nothing is. */
function read<S extends v.GenericSchema>(
  { ask, refuse }: Writing,
  store: IDBObjectStore,
  key: IDBValidKey,
  schema: S,
  then: (stored: v.InferOutput<S>) => void,
): void {
  const request: IDBRequest<unknown> = store.get(key);
  ask(request, (result) => {
    const stored = v.safeParse(schema, result);
    // A row that this build can't read is left as it is, and the write says that it failed.
    if (stored.success) then(stored.output);
    else refuse(new Error(UNREADABLE));
  });
}
