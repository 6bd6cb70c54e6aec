/** Keys that do something in the same place, and where that is. */
interface KeyGroup {
  where: string;
  /** Keys that stand beside each other are divided by a blank. */
  keys: readonly { keys: string; does: string }[];
}

/** Every key of the panel and what it does: what the list of keys shows. */
export const KEYS: readonly KeyGroup[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: '1 2 3 4', does: 'Review, Rubric, Call, Summary' },
      { keys: 'n', does: 'Write a note' },
      { keys: 'q', does: 'Go to the next question of the plan' },
      { keys: 'w', does: 'Write a question for the plan' },
      { keys: 'c', does: 'Go to the first criterion without evidence' },
      { keys: 'p', does: 'Start, pause or resume the call' },
      { keys: 's', does: 'Go to the next part of the agenda' },
      { keys: 'Ctrl+Z', does: 'Undo the last rating, tag, change of the plan or act on the clock' },
      { keys: 'o', does: 'Topics to leave out of the interview' },
      { keys: '/', does: 'Search the timeline' },
      { keys: 'Ctrl+K', does: 'Find an action by its name, also while typing' },
      { keys: '?', does: 'List of keys' },
      {
        keys: 'Ctrl+Shift+9',
        does: 'Hide everything, also while typing; again, or the toolbar button: show it',
      },
    ],
  },
  {
    where: 'In the note line',
    keys: [
      { keys: 'Enter', does: 'Save the note' },
      { keys: 'Shift+Enter', does: 'Start a new line' },
      { keys: '+ - ? "', does: 'First: positive, concern, question, quote; once more writes the sign' },
      { keys: '<', does: 'First: a question that the candidate asked' },
      { keys: '>', does: 'First: an answer that you owe them' },
      { keys: '!', does: 'First: about the integrity of the interview; always private' },
      { keys: '#', does: 'Pick a criterion' },
      { keys: '@', does: 'Pick a comment, a commit or file:line' },
      { keys: 'Alt+P', does: 'Keep it private, or not' },
      { keys: 'Backspace', does: 'In an empty note: take the marks off' },
    ],
  },
  {
    where: 'In the timeline',
    keys: [
      { keys: 'j k', does: 'Next and previous entry' },
      { keys: 'x', does: 'Clear the search and the filters' },
      { keys: 'g', does: 'Jump to the entry in GitLab' },
      { keys: 'a', does: 'Ask about it on the call, or not' },
      { keys: 't', does: 'Tag it as evidence: + or - first weighs it' },
      { keys: 'e', does: 'Note whether it was explained live' },
    ],
  },
  {
    where: 'On a criterion of the rubric',
    keys: [
      { keys: '1 2 3 4', does: 'Rate it' },
      { keys: '0 e', does: 'Not enough evidence' },
      { keys: 'Shift+1 Shift+2 Shift+3 Shift+4', does: 'Rate it against the other level too' },
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
