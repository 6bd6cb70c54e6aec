import type { Controls } from './controls';

/** One act as JSON: its name, and what it needs. `body` is a note's text, or the name of an emoji. */
interface GivenAct {
  act: unknown;
  noteId?: unknown;
  body?: unknown;
}

/** Does what `act` names and answers what came of it. Throws where there is no such act or something is missing. */
export function performAct({ act, noteId, body }: GivenAct, controls: Controls): object {
  if (act === 'pushCommit') return { sha: controls.pushCommit() };
  if (act === 'addNote' && typeof body === 'string') return { noteId: controls.addNote(body) };
  if (isPlain(act)) controls[act]();
  else if (isOnNote(act) && typeof noteId === 'number') controls[act](noteId);
  else if (isOnNoteWithBody(act) && typeof noteId === 'number' && typeof body === 'string') {
    const made = controls[act](noteId, body);
    return { noteId: made ?? noteId };
  } else throw new TypeError('No such act, or its noteId or body is missing.');
  return { done: act };
}

const plain = ['approve', 'withdrawApproval', 'release', 'rerender'] as const;
const onNote = ['deleteNote', 'deleteThread', 'resolveThread', 'reopenThread'] as const;
const onNoteWithBody = ['editNote', 'addReply', 'react'] as const;

function isPlain(act: unknown): act is (typeof plain)[number] {
  return (plain as readonly unknown[]).includes(act);
}

function isOnNote(act: unknown): act is (typeof onNote)[number] {
  return (onNote as readonly unknown[]).includes(act);
}

function isOnNoteWithBody(act: unknown): act is (typeof onNoteWithBody)[number] {
  return (onNoteWithBody as readonly unknown[]).includes(act);
}
