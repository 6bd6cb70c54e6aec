import { fakeSha } from './fake-sha';
import type { SampleDiscussion, SampleNote, SamplePerson, World } from './world';

/** What a note is written with; `systemIcon` makes it one that GitLab writes by itself. */
export interface NewNote {
  author: SamplePerson;
  body: string;
  at: number;
  systemIcon?: string;
}

/** Marks the merge request as changed at this time: cached answers are of no use any more. */
export function touch(world: World, now: number): void {
  world.revision += 1;
  world.mergeRequest.updatedAt = now;
}

/** Adds a single comment at the end; answers its id. */
export function appendNote(world: World, given: NewNote): number {
  const note = newNote(world, given);
  world.discussions.push({
    id: fakeSha(`discussion ${note.id}`),
    individual: true,
    resolved: null,
    position: null,
    unreadable: false,
    notes: [note],
  });
  touch(world, given.at);
  return note.id;
}

/** Adds a note to a discussion, which is a thread from then on; answers its id. */
export function appendReply(world: World, discussion: SampleDiscussion, given: NewNote): number {
  const note = newNote(world, given);
  discussion.individual = false;
  discussion.notes.push(note);
  touch(world, given.at);
  return note.id;
}

function newNote(world: World, { author, body, at, systemIcon }: NewNote): SampleNote {
  let newest = world.lastNoteId;
  for (const { notes } of world.discussions) for (const { id } of notes) newest = Math.max(newest, id);
  world.lastNoteId = newest + 1;
  return {
    id: newest + 1,
    body,
    author,
    at,
    updatedAt: at,
    editedAt: null,
    systemIcon: systemIcon ?? null,
    internal: false,
    awards: [],
  };
}
