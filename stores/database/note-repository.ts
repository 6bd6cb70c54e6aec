import * as v from 'valibot';
import type { Draft, Note } from '@/core/interview/interview';
import { DraftSchema, NoteSchema } from '@/core/interview/interview-schema';
import { restamped, type StampAct } from '@/core/call/change-clock';
import { StampActSchema } from '@/core/call/change-clock-schema';
import { endDraft, mergeDraft, type EndedDraft } from '@/core/notes/merge-draft';
import { mergeNote, saysTheSame } from '@/core/notes/merge-note';
import type { Database } from './open-database';
import { ErasedError } from './refuse-erased';
import { writeAtOnce } from './write-at-once';

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
    await writeAtOnce(database, stores, (storeOf, refuse) => {
      refuseErased(storeOf('tombstones'), note.interviewId, refuse);
      const notes = storeOf('notes');
      const put = (): void => {
        kept = [note];
        if (seen.length === 0) notes.put(note);
        else {
          read(notes, note.id, MaybeNote, (stored) => {
            if (stored) kept = mergeNote(stored, seen, note, otherId);
            for (const each of kept) if (each !== stored) putOnce(notes, each, otherId);
          });
        }
      };
      if (!act) put();
      else
        read(storeOf('interviews'), note.interviewId, MaybeStamped, (interview) => {
          note = restamped(note, act, interview?.clock ?? []);
          put();
        });
      if (!draft) return;
      const drafts = storeOf('drafts');
      const key = [note.interviewId, draft.field];
      read(drafts, key, MaybeDraft, (stored) => {
        left = stored ? endDraft(stored.text, draft) : draft.rest;
        if (left === '') drafts.delete(key);
        else
          drafts.put({
            interviewId: note.interviewId,
            field: draft.field,
            text: left,
            updatedAt: note.updatedAt,
          });
      });
    });
    return {
      // A new one is corrected there with the clock; until then its own time is as far off as all that stands beside it.
      notes: kept.length === 1 && kept[0] === (seen.length === 0 ? note : stamped) ? null : kept,
      draft: left === (draft?.rest ?? null) ? null : left,
    };
  }

  /** Another version that is there already was stored by the first try, and may have been edited since. */
  function putOnce(notes: IDBObjectStore, note: Note, otherId: string): void {
    if (note.id !== otherId) notes.put(note);
    else
      read(notes, otherId, MaybeNote, (there) => {
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
    await writeAtOnce(database, ['notes', 'drafts'], (storeOf) => {
      const notes = storeOf('notes');
      read(notes, id, MaybeNote, (stored) => {
        if (!stored) return;
        read(storeOf('drafts'), [interviewId, `note:${id}`], MaybeDraft, (typed) => {
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
    await writeAtOnce(database, ['drafts', 'tombstones'], (storeOf, refuse) => {
      refuseErased(storeOf('tombstones'), draft.interviewId, refuse);
      const drafts = storeOf('drafts');
      read(drafts, key, MaybeDraft, (stored) => {
        if (before !== null) kept = mergeDraft(stored?.text ?? '', before, draft.text);
        if (kept === '') drafts.delete(key);
        else drafts.put({ ...draft, text: kept });
      });
    });
    return kept === draft.text ? null : kept;
  }

  return { save, remove, saveDraft };
}

/** What was queued beside it comes to nothing where the interview was erased. */
function refuseErased(tombstones: IDBObjectStore, interviewId: string, refuse: (why: Error) => void): void {
  const request = tombstones.getKey(interviewId);
  request.onsuccess = () => {
    if (request.result !== undefined) refuse(new ErasedError());
  };
}

/** Reads within a transaction, and goes on in it with what is stored; undefined where nothing is. */
function read<S extends v.GenericSchema>(
  store: IDBObjectStore,
  key: IDBValidKey,
  schema: S,
  then: (stored: v.InferOutput<S>) => void,
): void {
  const request: IDBRequest<unknown> = store.get(key);
  request.onsuccess = () => {
    const stored = v.safeParse(schema, request.result);
    // A row that this build can't read is left as it is, and the write says that it failed.
    if (stored.success) then(stored.output);
    else request.transaction?.abort();
  };
}
