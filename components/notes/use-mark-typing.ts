import {
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type CompositionEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { pressed, useKeys } from '@/components/app/keys-context';
import { isMarked, NO_MARKS, type Marks } from './marks-draft';
import { insertAt, readTyped, type Opener } from './read-typed';

const { visibility: _, ...PLAIN } = NO_MARKS;

/** A picker that is open: by a typed opener, which stood at `at`, or by its button (`at` null). */
interface Picking {
  opener: Opener;
  at: number | null;
}

/** The text of a note and its marks, and how both are changed. */
interface MarkedText {
  text: string;
  marks: Marks;
  write: (text: string) => void;
  mark: (patch: Partial<Marks>) => void;
  save: () => void;
  /** What of the text is being saved: the next note begins behind it. */
  sent?: () => string;
}

/** What is typed into a note's text field: words, marks, and what opens a picker. Nothing typed is lost on the way. */
export function useMarkTyping(area: RefObject<HTMLTextAreaElement | null>, note: MarkedText) {
  const { text, marks, write, mark, save, sent = () => '' } = note;
  const [picking, setPicking] = useState<Picking | null>(null);
  const { chord } = useKeys();
  const caret = useRef<number | null>(null);

  // A text put in by us leaves the caret where the typing goes on, not at the end.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text, area]);

  const take = (next: string, at: number) => {
    const before = next.startsWith(sent()) && text.startsWith(sent()) ? sent() : '';
    const { length } = before;
    const typed = readTyped(text.slice(length), next.slice(length), at - length, marks);
    if (typed.means === 'mark') mark(typed.patch);
    if (typed.means === 'picker') setPicking({ opener: typed.opener, at: length + typed.at });
    if (before + typed.text !== text) write(before + typed.text);
  };

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { selectionStart, value } = event.target;
    const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
    if (composing) write(value);
    else take(value, selectionStart);
  };

  // On many keyboards the quote is a dead key: it arrives as a composition, and means the same.
  const onCompositionEnd = (event: CompositionEvent<HTMLTextAreaElement>) => {
    const typed = readTyped('', event.currentTarget.value, 1, marks);
    if (typed.means !== 'mark') return;
    mark(typed.patch);
    write(typed.text);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      // What is typed before it is saved is the next note's, and stands behind it.
      event.currentTarget.setSelectionRange(text.length, text.length);
      save();
    }
    // A key held down to erase the text stops at its end.
    else if (event.key === 'Backspace' && !event.repeat && text === '' && isMarked(marks)) mark(PLAIN);
    else if (pressed(event.nativeEvent) === chord('private'))
      mark({ visibility: marks.visibility === 'private' ? 'shareable' : 'private' });
    else return;
    event.preventDefault();
  };

  const pick = (patch: Partial<Marks>) => {
    mark(patch);
    setPicking(null);
    area.current?.focus();
  };

  const cancel = (typed: string, how: 'escape' | 'backspace' | 'blur') => {
    // What was typed in search of something is the interviewer's text, unless it was erased again.
    if (picking && picking.at !== null && how !== 'backspace') {
      const part = picking.opener + typed;
      caret.current = picking.at + part.length;
      write(insertAt(text, picking.at, part));
    }
    setPicking(null);
    if (how !== 'blur') area.current?.focus();
  };

  return {
    field: { onChange, onCompositionEnd, onKeyDown },
    opener: picking?.opener ?? null,
    open: (opener: Opener) => setPicking({ opener, at: null }),
    pick,
    cancel,
  };
}
