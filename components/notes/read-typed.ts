import { kindTyped } from './kinds';
import type { Marks } from './marks-draft';
import { signalTyped } from './signals';

/** What opens a picker while a note is typed: `#` for a criterion, `@` for what the note is about. */
export type Opener = '#' | '@';

/**
 * What a change of the note's text means. `text` is what the note holds then. `patch` is a mark that was typed, and what
 * it changes; `at` is where in the text before the change the opener of a picker was typed.
 */
export type Typed =
  | { means: 'text'; text: string }
  | { means: 'mark'; patch: Partial<Pick<Marks, 'signal' | 'kind'>>; text: string }
  | { means: 'picker'; opener: Opener; at: number; text: string };

/**
 * Reads one change from `before` to `after`, the caret now standing at `caret`. Only a single typed character can
 * mean more than text: a signal or a kind where the note was empty, an opener at the start of a word. So "issue #3 pasted",
 * "a@b" and a list in the second line stay what they are. A mark that is there already, typed once more, is meant as text.
 */
export function readTyped(
  before: string,
  after: string,
  caret: number,
  marks: Pick<Marks, 'signal' | 'kind'>,
): Typed {
  if (after.length !== before.length + 1) return { means: 'text', text: after };
  const mark = before === '' ? markTyped(after, marks) : null;
  if (mark) return mark;
  const typed = after[caret - 1];
  const inFront = after[caret - 2];
  const startsWord = inFront === undefined || /\s/.test(inFront);
  if ((typed === '#' || typed === '@') && startsWord)
    return { means: 'picker', opener: typed, at: caret - 1, text: before };
  return { means: 'text', text: after };
}

function markTyped(typed: string, marks: Pick<Marks, 'signal' | 'kind'>): Typed | null {
  const signal = signalTyped(typed);
  const kind = kindTyped(typed);
  if (signal !== null)
    return marks.signal === signal
      ? { means: 'mark', patch: { signal: null }, text: typed }
      : { means: 'mark', patch: { signal }, text: '' };
  if (kind === null) return null;
  return marks.kind === kind
    ? { means: 'mark', patch: { kind: 'note' }, text: typed }
    : { means: 'mark', patch: { kind }, text: '' };
}

/** `text` with `part` put in at `at`. */
export function insertAt(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}

/** What one change from `before` to `after` put in, wherever the caret stood; empty where it only took away. */
export function typedInto(before: string, after: string): string {
  const was = Array.from(before);
  const is = Array.from(after);
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  return is.slice(start, is.length - end).join('');
}

/** What is left of `now` once `sent` has been saved: words typed while the save was under way are kept. */
export function afterSending(sent: string, now: string): string {
  return now.startsWith(sent) ? now.slice(sent.length) : now;
}
