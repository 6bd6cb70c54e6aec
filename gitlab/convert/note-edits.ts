import type { EditEvent } from '@/core/activity/activity-event';
import type { Failure } from '@/core/merge-request/merge-request';
import { EditedNote, GraphqlAnswer, GraphqlError, NotesPage } from '../schemas/note-edits';
import { check } from './check';

/** The edits of one page of notes and which of these have no reactions (as far as that was asked), or why there is nothing. */
export type ConvertedEdits =
  | { ok: true; events: EditEvent[]; unread: string[]; unreacted: number[] }
  | { ok: false; failure: Failure; detail: string };

const LONGEST_MESSAGE = 200;

/**
 * Which notes were edited and when for the last time. GraphQL answers with status 200 also where it refuses, as it
 * does where an older GitLab lacks a field.
 */
export function convertNoteEdits(value: unknown): ConvertedEdits {
  const answer = check(GraphqlAnswer, value, 'note-edits');
  if (!answer.ok) return unexpected(answer.path);
  const { errors, data } = answer.value;
  if (errors && errors.length > 0) return unexpected(messageOf(errors[0]));
  if (!data) return unexpected('note-edits.data');
  const mergeRequest = data.project?.mergeRequest ?? null;
  // GraphQL answers strangers with null where REST answers 404.
  if (mergeRequest === null) return { ok: false, failure: 'not-found', detail: 'note-edits.data.project' };
  const page = check(NotesPage, mergeRequest, 'note-edits.data.project.mergeRequest');
  if (!page.ok) return unexpected(page.path);
  const edits = new Map<number, EditEvent>();
  const unread: string[] = [];
  const unreacted: number[] = [];
  page.value.notes.nodes.forEach((node, index) => {
    // A note that the viewer may not see.
    if (node === null) return;
    const note = check(EditedNote, node, `note-edits.nodes[${index}]`);
    if (!note.ok) {
      unread.push(note.path);
      return;
    }
    const { id: noteId, lastEditedAt: at, awardEmoji } = note.value;
    if (awardEmoji?.nodes.length === 0) unreacted.push(noteId);
    if (at === null || at < (edits.get(noteId)?.at ?? 0)) return;
    edits.set(noteId, { kind: 'edit', id: `edit:${noteId}`, at, author: null, noteId });
  });
  return { ok: true, events: [...edits.values()], unread, unreacted };
}

function messageOf(error: unknown): string {
  const read = check(GraphqlError, error, 'note-edits.errors');
  return read.ok ? read.value.message.slice(0, LONGEST_MESSAGE).toWellFormed() : read.path;
}

function unexpected(detail: string): ConvertedEdits {
  return { ok: false, failure: 'unexpected-shape', detail };
}
