import { ACTION_WORDS } from '@/core/keys/action-words';
import type { ActionId } from '@/core/keys/actions';
import { HIDE_CHORD } from '@/core/keys/hide-chord';

/** A line of the list of keys. */
interface KeyLine {
  does: string;
  /** The acts whose chords it shows, as they are set. */
  acts?: readonly ActionId[];
  /** Keys that are always the same; those that stand beside each other are divided by a blank. */
  keys?: string;
  /** They are letters or digits, and do nothing where single keys are off. */
  single?: boolean;
}

/** Keys that do something in the same place, and where that is. */
export interface KeyGroup {
  where: string;
  keys: readonly KeyLine[];
}

/** The line of one act, in its own words. */
export const keyLine = (id: ActionId): KeyLine => ({ acts: [id], does: ACTION_WORDS[id] });

/** No act of the panel: it can't be changed there, and is heard everywhere. */
export const HIDE_LINE: KeyLine = {
  keys: HIDE_CHORD,
  does: 'Hide everything, also while typing; again, or the toolbar button: show it',
};

/** Every key of the panel and what it does: what the list of keys shows. */
export const KEYS: readonly KeyGroup[] = [
  {
    where: 'Everywhere',
    keys: [
      { acts: ['review', 'rubric', 'call', 'summary'], does: 'Review, Rubric, Call, Summary' },
      keyLine('note'),
      keyLine('question'),
      keyLine('write'),
      keyLine('gap'),
      keyLine('clock'),
      keyLine('part'),
      keyLine('undo'),
      keyLine('topics'),
      keyLine('search'),
      keyLine('palette'),
      keyLine('keys'),
      HIDE_LINE,
    ],
  },
  {
    where: 'In the note line',
    keys: [
      { keys: 'Enter', does: 'Save the note' },
      { keys: 'Shift+Enter', does: 'Start a new line' },
      { keys: 'Escape', does: 'Go back to where you were; what is typed stays' },
      { keys: '+ - ? "', does: 'First: positive, concern, question, quote; once more writes the sign' },
      { keys: '<', does: 'First: a question that the candidate asked' },
      { keys: '>', does: 'First: an answer that you owe them' },
      { keys: '!', does: 'First: about the integrity of the interview; always private' },
      { keys: '#', does: 'Pick a criterion' },
      { keys: '@', does: 'Pick a comment, a commit or file:line' },
      keyLine('private'),
      { keys: 'Backspace', does: 'In an empty note: take the marks off' },
    ],
  },
  {
    where: 'In the timeline',
    keys: [
      { acts: ['next', 'previous'], does: 'Next and previous entry' },
      keyLine('clear'),
      keyLine('jump'),
      keyLine('ask'),
      keyLine('tag'),
      keyLine('explained'),
    ],
  },
  {
    where: 'On a criterion of the rubric',
    keys: [
      { keys: '1 2 3 4', does: 'Rate it', single: true },
      { keys: '0 e', does: 'Not enough evidence', single: true },
      { keys: 'Shift+1 Shift+2 Shift+3 Shift+4', does: 'Rate it against the other level too', single: true },
      { keys: '↑ ↓', does: 'Previous and next criterion' },
    ],
  },
  {
    where: 'On a criterion without evidence',
    keys: [
      { keys: 'Enter', does: 'Ask its next question, and write a note on it' },
      { keys: '↑ ↓', does: 'The criterion above and below it' },
    ],
  },
  {
    where: 'On a question of the plan',
    keys: [
      { keys: 'Enter', does: 'Tick it as asked, and write a note on it' },
      { keys: 'Space', does: 'Tick it as asked, or not' },
      { keys: '↑ ↓', does: 'Previous and next question' },
      { keys: 'Alt+↑ Alt+↓', does: 'Move it up and down' },
      { keys: 'Delete', does: 'Take it out of the plan' },
    ],
  },
];
