import {
  addNote,
  addReply,
  approve,
  deleteNote,
  deleteThread,
  editNote,
  react,
  setResolved,
  withdrawApproval,
} from '@/demo/sample/acts';
import { pushCommit } from '@/demo/sample/push-commit';
import type { World } from '@/demo/sample/world';

/** What people can do on the merge request while the demo runs. All throw where there is no such note. */
export interface Acts {
  /** The candidate edits a comment. */
  editNote: (noteId: number, body: string) => void;
  /** The candidate writes one more comment; answers its id. */
  addNote: (body: string) => number;
  /** The author answers in the note's thread, which a single comment then becomes; answers the new note's id. */
  addReply: (noteId: number, body: string) => number;
  /** Takes one note away. A thread without notes goes too. */
  deleteNote: (noteId: number) => void;
  /** Takes the whole thread of a note away. */
  deleteThread: (noteId: number) => void;
  /** The author resolves the note's thread, or opens it again. */
  resolveThread: (noteId: number) => void;
  reopenThread: (noteId: number) => void;
  /** The candidate reacts to a note, by GitLab's name for the emoji. */
  react: (noteId: number, name: string) => void;
  /** The candidate approves the merge request, or takes the approval back. Nothing happens the second time. */
  approve: () => void;
  withdrawApproval: () => void;
  /** The candidate pushes the next commit of the call; answers its sha, or null where all of them are pushed. */
  pushCommit: () => string | null;
}

/** The acts on this world, each at the time that `clock` gives in epoch milliseconds. */
export function actsOn(world: World, clock: () => number): Acts {
  return {
    editNote: (noteId, body) => editNote(world, noteId, body, clock()),
    addNote: (body) => addNote(world, body, clock()),
    addReply: (noteId, body) => addReply(world, noteId, body, clock()),
    deleteNote: (noteId) => deleteNote(world, noteId, clock()),
    deleteThread: (noteId) => deleteThread(world, noteId, clock()),
    resolveThread: (noteId) => setResolved(world, noteId, true, clock()),
    reopenThread: (noteId) => setResolved(world, noteId, false, clock()),
    react: (noteId, name) => react(world, noteId, name, clock()),
    approve: () => approve(world, clock()),
    withdrawApproval: () => withdrawApproval(world, clock()),
    pushCommit: () => pushCommit(world, clock()),
  };
}
