import { useRef, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { questionBeingAnswered } from '@/core/call/question-plan';
import type { InterviewRecords } from '@/core/interview/interview';
import type { Question } from '@/core/interview/question';
import type { NewNote } from '@/stores/interview/note-actions';
import { messageOf } from '@/stores/message-of';
import { NO_MARKS, readMarks, writeMarks, type Marks } from './marks-draft';
import { afterSending } from './read-typed';
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
  const [marks, setMarks] = useState(() => readMarks(interviewStore.getState().draft(NOTE_LINE_MARKS), text));
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef(text);
  const marked = useRef(marks);
  const sending = useRef(false);
  const failedId = useRef<string | null>(null);

  const write = (next: string) => {
    current.current = next;
    setText(next);
    interviewStore.getState().type(NOTE_LINE, next);
  };
  const mark = (patch: Partial<Marks>) => {
    marked.current = { ...marked.current, ...patch };
    setMarks(marked.current);
    const store = interviewStore.getState();
    const written = writeMarks(marked.current);
    if (written !== store.draft(NOTE_LINE_MARKS)) store.type(NOTE_LINE_MARKS, written);
  };

  useWantedAnchor(mark);

  const save = async () => {
    const sent = current.current;
    if (sent.trim() === '' || sending.current) return;
    sending.current = true;
    setProblem(null);
    const failure = await send({ ...marked.current, questionId: questionNow(), text: sent.trim() });
    sending.current = false;
    if (failure !== null) {
      setProblem(failure);
      return;
    }
    const rest = afterSending(sent, current.current);
    if (rest === '') {
      current.current = '';
      setText('');
    } else {
      write(rest);
    }
    // What was marked holds for one note; "private" stays on until it is taken off, so that it can't be forgotten.
    mark({ ...NO_MARKS, visibility: marked.current.visibility });
  };

  /**
   * The reason why the note could not be saved, null where it was. A note that failed is in the store already, with
   * its time: the next try saves that one, so that it is there once.
   */
  const send = async (note: NewNote): Promise<string | null> => {
    const before = interviewStore.getState();
    const notes = before.file?.notes ?? [];
    const again = notes.find(({ id }) => id === failedId.current);
    try {
      await (again ? before.editNote(again.id, note) : before.addNote(note));
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

  return { text, marks, problem, write, mark, save, question, leaveQuestion };
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
