/** The panel's tabs, in the order of their keys. */
export const TAB_IDS = ['review', 'rubric', 'call', 'summary'] as const;
export type TabId = (typeof TAB_IDS)[number];

/** What each tab is called. */
export const TAB_NAMES: Record<TabId, string> = {
  review: 'Review',
  rubric: 'Rubric',
  call: 'Call',
  summary: 'Summary',
};
