import type {
  ActivityEvent,
  ActivityRecord,
  CommentEvent,
  CommitEvent,
} from '@/core/activity/activity-event';
import type { CandidateIdentity } from '@/core/activity/candidates';
import type { Person } from '@/core/activity/person';

/** Events for tests: only what a test names differs from the plainest event there is. */

export const mrKey = 'https://gitlab.com/group/project!7';
export const callAt = Date.UTC(2026, 4, 8, 12);

/** Hours before the call, as a time. */
export const before = (hours: number, minutes = 0, seconds = 0): number =>
  callAt - hours * 3_600_000 - minutes * 60_000 - seconds * 1_000;

export function person(id: number, username: string, more: Partial<Person> = {}): Person {
  return { id, username, name: username, avatarUrl: null, webUrl: null, bot: false, ...more };
}

export const sam = person(3, 'sam', { name: 'Sam Rivera' });
export const author = person(1, 'author', { name: 'The Author' });
export const candidate: CandidateIdentity = { name: 'Sam', username: 'sam', userId: 3 };

export function comment(noteId: number, more: Partial<CommentEvent> = {}): CommentEvent {
  return {
    kind: 'comment',
    id: `note:${noteId}`,
    at: before(40) + noteId * 60_000,
    author: sam,
    noteId,
    threadId: `a${noteId}`,
    body: 'A comment.',
    reply: false,
    position: null,
    commitSha: null,
    internal: false,
    imported: false,
    resolvable: false,
    resolved: false,
    resolvedBy: null,
    resolvedAt: null,
    suggestions: [],
    updatedAt: null,
    earlier: [],
    absence: null,
    ...more,
  };
}

export function commit(sha: string, at: number, authorName = 'Sam Rivera'): CommitEvent {
  return {
    kind: 'commit',
    id: `commit:${sha}`,
    at,
    author: null,
    sha,
    title: `Commit ${sha}`,
    message: '',
    authorName,
    authorEmail: '',
    webUrl: null,
  };
}

export function system(noteId: number, text: string, at: number, by: Person | null = sam): ActivityEvent {
  return { kind: 'system', id: `note:${noteId}`, at, author: by, noteId, text };
}

/** A reaction to a note, or to the merge request itself. */
export function emoji(id: number, noteId: number | null): ActivityEvent {
  return { kind: 'emoji', id: `emoji:${id}`, at: id, author: null, name: 'tada', noteId };
}

export function record(id: string, ...events: ActivityEvent[]): ActivityRecord {
  return { mrKey, id, events };
}

/** One thread for each comment. */
export function threads(...comments: CommentEvent[]): ActivityRecord[] {
  return comments.map((one) => record(`thread:${one.threadId}`, one));
}
