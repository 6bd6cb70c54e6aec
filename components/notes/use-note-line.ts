import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp, useInterview } from '@/components/app/app-context';
import { questionBeingAnswered } from '@/core/call/question-plan';
import type { InterviewRecords } from '@/core/interview/interview';
import type { Question } from '@/core/interview/question';
import type { NewNote } from '@/stores/interview/note-actions';
import { messageOf } from '@/stores/message-of';
import {
  isMarked,
  marksToBeginWith,
  NO_MARKS,
  readMarks,
  withMark,
  writeMarks,
  type Marks,
} from './marks-draft';
import { afterSending, typedInto } from './read-typed';
import { useWantedAnchor } from './use-wanted-anchor';

/** The field under which the store keeps the note line's draft and save state. */
export const NOTE_LINE = 'note-line';

/** The field under which it keeps the marks of that note. */
const NOTE_LINE_MARKS = 'note-line-marks';

/**
 * The note being written: its text and its marks, both drafts in the store with every change. `save` leaves
 * everything on screen until the store has acknowledged it, and for good where it could not.
 */
export function useNoteLine() {
  const { interviewStore } = useApp();
  const { question, leaveQuestion, questionNow } = useQuestion();
  const [text, setText] = useState(() => interviewStore.getState().draft(NOTE_LINE));
  const [marks, setMarks] = useState(() =>
    marksToBeginWith(interviewStore.getState().draft(NOTE_LINE_MARKS), text),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef(text);
  const marked = useRef(marks);
  const usual = useRef(marks.kind === 'integrity' ? NO_MARKS.visibility : marks.visibility);
  /** The notes that are being saved, each with the text that it was typed as. */
  const queue = useRef<{ typed: string; marks: Marks }[]>([]);
  /** The text of all of them: what was typed since stands behind it. */
  const held = useRef('');
  const failedId = useRef<string | null>(null);

  const write = (wanted: string) => {
    // What is being saved can't be changed any more: what is typed into it is the next note's, and stands behind it.
    const next = wanted.startsWith(held.current)
      ? wanted
      : current.current + typedInto(current.current, wanted);
    current.current = next;
    setText(next);
    interviewStore.getState().type(NOTE_LINE, next);
  };
  const putMarks = (next: Marks) => {
    marked.current = next;
    setMarks(next);
    const store = interviewStore.getState();
    const written = writeMarks(next);
    if (written !== store.draft(NOTE_LINE_MARKS)) store.type(NOTE_LINE_MARKS, written);
  };
  const mark = (patch: Partial<Marks>) => {
    const next = withMark(marked.current, patch, usual.current);
    if (next.kind !== 'integrity') usual.current = next.visibility;
    putMarks(next);
  };

  useFollowing(NOTE_LINE, (draft) => {
    // What is being saved, or could not be, stays on screen; its draft has ended already.
    if (held.current !== '' || failedId.current !== null || draft === current.current) return;
    current.current = draft;
    setText(draft);
  });
  useFollowing(NOTE_LINE_MARKS, (draft) => {
    if (draft === writeMarks(marked.current)) return;
    marked.current = readMarks(draft);
    setMarks(marked.current);
  });

  /** Enter pressed while notes are being saved is meant for what was typed since: it is saved behind them. */
  const save = async () => {
    const typed = afterSending(held.current, current.current);
    if (typed.trim() === '') return;
    queue.current.push({ typed, marks: marked.current });
    held.current = current.current;
    // What was marked holds for one note; "private" stays on until it is taken off, so that it can't be forgotten.
    putMarks({ ...NO_MARKS, visibility: usual.current });
    if (queue.current.length > 1) return;
    setProblem(null);
    for (let next = queue.current[0]; next; next = queue.current[0]) {
      const failure = await send(
        { ...next.marks, questionId: questionNow(), text: next.typed.trim() },
        next.typed,
      );
      if (failure !== null) {
        giveUp(next.marks, failure);
        return;
      }
      queue.current.shift();
      takeAway(next.typed);
    }
  };

  useWantedAnchor(mark);

  /** All that was typed stays where it is, and is one note from now on. */
  const giveUp = (sentMarks: Marks, failure: string) => {
    queue.current = [];
    held.current = '';
    if (!isMarked(marked.current)) putMarks(sentMarks);
    setProblem(failure);
  };

  /** What has been saved goes from the line at once: a key that comes before the next drawing must not bring it back. */
  const takeAway = (sent: string) => {
    const isLast = queue.current.length === 0;
    const left = afterSending(sent, current.current);
    // A blank between two notes belongs to the next one's text for as long as that is being saved.
    const rest = isLast ? left.trimStart() : left;
    held.current = isLast ? '' : afterSending(sent, held.current);
    current.current = rest;
    flushSync(() => setText(rest));
    const store = interviewStore.getState();
    // Also where nothing is left: a draft that still waits to be written would bring back what is a note.
    if (rest !== store.draft(NOTE_LINE)) store.type(NOTE_LINE, rest);
  };

  /**
   * The reason why the note could not be saved, null where it was. A note that failed is in the store already, with
   * its time: the next try saves that one, so that it is there once.
   */
  const send = async (note: NewNote, typed: string): Promise<string | null> => {
    const before = interviewStore.getState();
    const notes = before.file?.notes ?? [];
    const again = notes.find(({ id }) => id === failedId.current);
    try {
      await (again ? before.editNote(again.id, note) : before.addNote(note, typed));
    } catch (error) {
      return messageOf(error);
    }
    const { saves, file } = interviewStore.getState();
    const status = saves[again ? `note:${again.id}` : NOTE_LINE];
    if (status?.state === 'failed') {
      const known = new Set(notes.map(({ id }) => id));
      failedId.current = again?.id ?? file?.notes.find(({ id }) => !known.has(id))?.id ?? null;
      return status.message;
    }
    failedId.current = null;
    if (again) interviewStore.getState().type(NOTE_LINE, '');
    return null;
  };

  return {
    text,
    marks,
    problem,
    write,
    mark,
    save,
    sent: () => held.current,
    question,
    leaveQuestion,
  };
}

/** Calls back when a draft changes, by whichever surface: two of them show one note line. */
function useFollowing(field: string, follow: (draft: string) => void): void {
  const draft = useInterview((state) => state.draft(field));
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  const seen = useRef(draft);
  useEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    latest.current(draft);
  }, [draft]);
}

/**
 * The planned question that is being answered, to which new notes belong. `leaveQuestion` says that they don't, until
 * another is asked or this one is ticked again.
 */
function useQuestion() {
  const { interviewStore, now } = useApp();
  const [left, setLeft] = useState<Pick<Question, 'id' | 'askedAt'> | null>(null);
  const find = (file: InterviewRecords | null): Question | null => {
    const asked = file && questionBeingAnswered(file, now());
    return asked && (asked.id !== left?.id || asked.askedAt !== left.askedAt) ? asked : null;
  };
  const question = useInterview((state) => find(state.file));
  return {
    question,
    leaveQuestion: () => setLeft(question),
    /** Read afresh: between the last look and this one the call may have ended. */
    questionNow: () => find(interviewStore.getState().file)?.id ?? null,
  };
}
