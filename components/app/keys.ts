/** The panel's tabs, in the order of their keys. */
export const TAB_IDS = ['review', 'rubric', 'call', 'summary'] as const;
export type TabId = (typeof TAB_IDS)[number];

/** Every single key of the panel and what it does: what the list of keys shows. */
export const KEYS: readonly { keys: string; does: string }[] = [
  { keys: '1 2 3 4', does: 'Review, Rubric, Call, Summary' },
  { keys: 'n', does: 'Write a note' },
  { keys: '/', does: 'Search the timeline' },
  { keys: 'j k', does: 'Next and previous entry of the timeline' },
  { keys: '?', does: 'This list' },
];
