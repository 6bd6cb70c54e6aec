import type { SampleDiscussion, SampleNote } from './world';

/** What GitLab calls the type of a note: null for a plain comment, and for what GitLab itself writes alone. */
export function noteType(note: SampleNote, discussion: SampleDiscussion): string | null {
  if (note.unknownType !== undefined) return note.unknownType;
  if (discussion.individual) return null;
  return discussion.position && note.systemIcon === null ? 'DiffNote' : 'DiscussionNote';
}

/** Threads can be resolved; single comments and system notes can't. */
export function isResolvable(note: SampleNote, discussion: SampleDiscussion): boolean {
  return note.systemIcon === null && !discussion.individual;
}
