/** The panel's tabs, in the order of their keys. */
export const TAB_IDS = ['review', 'rubric', 'call', 'summary'] as const;
export type TabId = (typeof TAB_IDS)[number];

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
      { keys: '/', does: 'Search the timeline' },
      { keys: '?', does: 'This list' },
      {
        keys: 'Ctrl+Shift+9',
        does: 'Hide everything, also while typing; again, or the toolbar button: show it',
      },
    ],
  },
  {
    where: 'In the timeline',
    keys: [
      { keys: 'j k', does: 'Next and previous entry' },
      { keys: 'x', does: 'Clear the search and the filters' },
      { keys: 'g', does: 'Jump to the entry in GitLab' },
      { keys: 'a', does: 'Ask about it on the call, or not' },
      { keys: 't', does: 'Tag it as evidence' },
      { keys: 'e', does: 'Note whether it was explained live' },
    ],
  },
  {
    where: 'On a criterion of the rubric',
    keys: [
      { keys: '1 2 3 4', does: 'Rate it' },
      { keys: '0 e', does: 'Not enough evidence' },
      { keys: '↑ ↓', does: 'Previous and next criterion' },
    ],
  },
];
