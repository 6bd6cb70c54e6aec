import type { Signal } from '@/core/interview/interview';
import { signalTyped } from './signals';

/** What opens a picker while a note is typed: `#` for a criterion, `@` for a comment. */
export type Opener = '#' | '@';

/** What a change of the note's text means. `at` is where in the text before the change the opener was typed. */
export type Typed =
  { means: 'text' } | { means: 'signal'; signal: Signal } | { means: 'picker'; opener: Opener; at: number };

/**
 * Reads one change from `before` to `after`, the caret now standing at `caret`. Only a single typed character can
 * mean more than text: a signal where the note was empty, an opener at the start of a word. So "issue #3 pasted",
 * "a@b" and a list in the second line stay what they are.
 */
export function readTyped(before: string, after: string, caret: number): Typed {
  if (after.length !== before.length + 1) return { means: 'text' };
  const signal = before === '' ? signalTyped(after) : null;
  if (signal) return { means: 'signal', signal };
  const typed = after[caret - 1];
  const inFront = after[caret - 2];
  const startsWord = inFront === undefined || /\s/.test(inFront);
  if ((typed === '#' || typed === '@') && startsWord)
    return { means: 'picker', opener: typed, at: caret - 1 };
  return { means: 'text' };
}

/** `text` with `part` put in at `at`. */
export function insertAt(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}

/** What is left of `now` once `sent` has been saved: words typed while the save was under way are kept. */
export function afterSending(sent: string, now: string): string {
  if (now === sent) return '';
  return now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;
}
