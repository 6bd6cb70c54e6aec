import { appendNote, appendReply, touch } from './write-note';
import { noteToChange } from './find-note';
import { isResolvable } from './note-facts';
import { openThreads } from './merge-request-facts';
import type { World } from './world';

const FIRST_NEW_AWARD_ID = 31_000_000;

/** The candidate changes what a comment says. Throws where there is no such note. */
export function editNote(world: World, noteId: number, body: string, now: number): void {
  const { note } = noteToChange(world, noteId);
  note.body = body;
  note.updatedAt = now;
  note.editedAt = now;
  touch(world, now);
}

/** Adds a comment of the candidate at the end; answers its id. */
export function addNote(world: World, body: string, now: number): number {
  return appendNote(world, { author: world.candidate, body, at: now });
}

/** Adds an answer of the author to the note's thread; answers the new note's id. Throws where there is no such note. */
export function addReply(world: World, noteId: number, body: string, now: number): number {
  const { discussion } = noteToChange(world, noteId);
  return appendReply(world, discussion, { author: world.mergeRequest.author, body, at: now });
}

/** Takes a note away, and its thread where nothing is left of it. Throws where there is no such note. */
export function deleteNote(world: World, noteId: number, now: number): void {
  const { note, discussion } = noteToChange(world, noteId);
  world.lastNoteId = Math.max(world.lastNoteId, note.id);
  discussion.notes = discussion.notes.filter(({ id }) => id !== noteId);
  if (discussion.notes.length === 0)
    world.discussions = world.discussions.filter((one) => one !== discussion);
  touch(world, now);
}

/** Takes the whole thread of a note away. Throws where there is no such note. */
export function deleteThread(world: World, noteId: number, now: number): void {
  const { discussion } = noteToChange(world, noteId);
  for (const { id } of [...discussion.notes]) deleteNote(world, id, now);
}

/**
 * The author resolves the note's thread or opens it again. GitLab moves `updated_at` of the notes, and says so in a note
 * only where no open thread is left. Throws where there is no such note or its thread can't be resolved.
 */
export function setResolved(world: World, noteId: number, resolved: boolean, now: number): void {
  const { note, discussion } = noteToChange(world, noteId);
  if (!isResolvable(note, discussion)) throw new RangeError(`The thread of ${noteId} can't be resolved.`);
  const { author } = world.mergeRequest;
  discussion.resolved = resolved ? { by: author, at: now } : null;
  for (const each of discussion.notes) if (isResolvable(each, discussion)) each.updatedAt = now;
  touch(world, now);
  if (resolved && openThreads(world) === 0)
    appendNote(world, { author, body: 'resolved all threads', at: now, systemIcon: 'check-circle' });
}

/** The candidate reacts to a note. Throws where there is no such note. */
export function react(world: World, noteId: number, name: string, now: number): void {
  const { note } = noteToChange(world, noteId);
  const given = world.discussions.flatMap(({ notes }) => notes).flatMap(({ awards }) => awards).length;
  note.awards.push({ id: FIRST_NEW_AWARD_ID + given, name, person: world.candidate, at: now });
  touch(world, now);
}

/** The candidate approves the merge request; nothing happens where they have done so. */
export function approve(world: World, now: number): void {
  if (world.approvals.some(({ person }) => person.id === world.candidate.id)) return;
  world.approvals.push({ person: world.candidate, at: now });
  noteApproval(world, 'approved', now);
}

/** The candidate takes the approval back; nothing happens where there is none. */
export function withdrawApproval(world: World, now: number): void {
  const left = world.approvals.filter(({ person }) => person.id !== world.candidate.id);
  if (left.length === world.approvals.length) return;
  world.approvals = left;
  noteApproval(world, 'unapproved', now);
}

function noteApproval(world: World, state: 'approved' | 'unapproved', now: number): void {
  for (const reviewer of world.reviewers)
    if (reviewer.person.id === world.candidate.id) reviewer.state = state;
  const systemIcon = state === 'approved' ? 'approval' : 'unapproval';
  appendNote(world, { author: world.candidate, body: `${state} this merge request`, at: now, systemIcon });
}
