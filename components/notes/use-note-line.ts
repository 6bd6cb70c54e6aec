import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useApp, useInterview } from '@/components/app/app-context';
import { questionBeingAnswered } from '@/core/call/question-plan';
import type { InterviewRecords } from '@/core/interview/interview';
import type { Question } from '@/core/interview/question';
import { NOTE_LINE } from '@/stores/interview/note-line';
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
import { useFollowing } from './use-following';
import { useWantedAnchor } from './use-wanted-anchor';

/** The field under which the store keeps the marks of the note in the line. */
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
  const usual = useRef(marks.visibility);
  /** The notes that are being saved, the first of them now. */
  const queue = useRef<Queued[]>([]);
  /** The text of all of them: what was typed since stands behind it. */
  const held = useRef('');
  const failedId = useRef<string | null>(null);
  /** The draft as this line wrote it last: another one is another surface's doing. */
  const written = useRef(text);

  /** What is to be kept of the line while the first of the queue is being saved, which ends its own draft. */
  const rest = (): string => {
    const waiting = queue.current.slice(1).map(({ typed }) => typed.trim());
    const now = afterSending(held.current, current.current);
    return [...waiting, ...(now === '' ? [] : [now])].join('\n');
  };
  const keep = (): void => {
    written.current = rest();
    interviewStore.getState().type(NOTE_LINE, written.current);
  };

  const write = (wanted: string) => {
    // What is being saved can't be changed any more: what is typed into it is the next note's, and stands behind it.
    const next = wanted.startsWith(held.current)
      ? wanted
      : current.current + typedInto(current.current, wanted);
    current.current = next;
    setText(next);
    keep();
  };
  const showMarks = (next: Marks) => {
    marked.current = next;
    setMarks(next);
  };
  const putMarks = (next: Marks) => {
    showMarks(next);
    const store = interviewStore.getState();
    const stored = writeMarks(next);
    if (stored !== store.draft(NOTE_LINE_MARKS)) store.type(NOTE_LINE_MARKS, stored);
  };
  const mark = (patch: Partial<Marks>) => {
    const next = withMark(marked.current, patch, usual.current);
    if (next.kind !== 'integrity') usual.current = next.visibility;
    putMarks(next);
  };

  useFollowing(NOTE_LINE, (draft) => {
    // What is being saved, or could not be, stays on screen; what another surface typed meanwhile is taken after it.
    if (held.current !== '' || failedId.current !== null || draft === current.current) return;
    written.current = draft;
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
    queue.current.push({ typed, marks: marked.current, questionId: questionNow() });
    held.current = current.current;
    // What was marked holds for one note; "private" stays on until it is taken off, so that it can't be forgotten. Kept as
    // drafts are the marks of the note until it is stored: they must not be lost before it.
    showMarks({ ...NO_MARKS, visibility: usual.current });
    if (queue.current.length > 1) {
      keep();
      return;
    }
    setProblem(null);
    for (let next = queue.current[0]; next; next = queue.current[0]) {
      const failure = await send(next);
      if (failure !== null) {
        giveUp(failure);
        return;
      }
      queue.current.shift();
      takeAway(next.typed);
    }
  };

  useWantedAnchor(mark);

  /** All that was typed stays where it is, and is one note from now on: as private as the most private of them. */
  const giveUp = (failure: string) => {
    const failed = queue.current;
    const now = afterSending(held.current, current.current);
    queue.current = [];
    held.current = '';
    current.current = [...failed.map(({ typed }) => typed.trim()), ...(now === '' ? [] : [now])].join('\n');
    setText(current.current);
    keep();
    putMarks(strictest([...failed.map(({ marks: each }) => each), marked.current]));
    setProblem(failure);
  };

  /** What has been saved goes from the line at once: a key that comes before the next drawing must not bring it back. */
  const takeAway = (sent: string) => {
    const isLast = queue.current.length === 0;
    const left = afterSending(sent, current.current);
    const draft = interviewStore.getState().draft(NOTE_LINE);
    const isFollowed = isLast && draft !== written.current;
    // A blank between two notes belongs to the next one's text for as long as that is being saved.
    const next = isFollowed ? draft : isLast ? left.trimStart() : left;
    held.current = isLast ? '' : afterSending(sent, held.current);
    current.current = next;
    flushSync(() => setText(next));
    if (isFollowed) written.current = draft;
    else if (rest() !== draft) keep();
    if (isLast) putMarks(marked.current);
  };

  /** The note that could not be saved was saved from elsewhere: what stands here of it is no draft any more. */
  const letGo = (saved: string) => {
    const left = current.current === saved ? '' : behind(saved, current.current);
    // What was changed in it since is its next version.
    if (left === null) return;
    failedId.current = null;
    current.current = left;
    setText(left);
    setProblem(null);
    keep();
    if (left === '') putMarks({ ...NO_MARKS, visibility: usual.current });
  };
  useSavedAfterAll(failedId, (saved) => queue.current.length === 0 && letGo(saved));

  /**
   * The reason why the note could not be saved, null where it was. A note that failed is in the store already, with
   * its time: the next try saves that one, so that it is there once.
   */
  const send = async ({ marks: of, questionId, typed }: Queued): Promise<string | null> => {
    written.current = rest();
    const line = { typed, rest: written.current, againId: failedId.current };
    try {
      const id = await interviewStore.getState().addNote({ ...of, questionId, text: typed.trim() }, line);
      const status = interviewStore.getState().saves[`note:${id}`];
      failedId.current = status?.state === 'failed' ? id : null;
      return status?.state === 'failed' ? status.message : null;
    } catch (error) {
      return messageOf(error);
    }
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

/** A note that is being saved, or waits for that: what it is of, and the text as it was typed. */
interface Queued {
  typed: string;
  marks: Marks;
  questionId: string | null;
}

/** What follows a text in the lines behind it; null where it was changed. */
function behind(text: string, now: string): string | null {
  return now.startsWith(`${text}\n`) ? now.slice(text.length + 1) : null;
}

/** Calls back with the text of a note that had failed here, when another part of the panel has saved it. */
function useSavedAfterAll(failedId: RefObject<string | null>, tell: (text: string) => void): void {
  const { interviewStore } = useApp();
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(
    () =>
      interviewStore.subscribe(({ file, saves }) => {
        const id = failedId.current;
        if (id === null || saves[`note:${id}`]?.state !== 'saved') return;
        const note = file?.notes.find((each) => each.id === id);
        if (note) latest.current(note.text);
      }),
    [interviewStore, failedId],
  );
}

/** The marks of several notes that have become one: those of the first that has one, and private where one of them was. */
function strictest(all: readonly Marks[]): Marks {
  const marks = all.find(isMarked) ?? NO_MARKS;
  if (all.some(({ kind }) => kind === 'integrity'))
    return { ...marks, kind: 'integrity', visibility: 'private' };
  return all.some(({ visibility }) => visibility === 'private') ? { ...marks, visibility: 'private' } : marks;
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
