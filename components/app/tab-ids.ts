/** The panel's tabs, in the order of their keys. */
export const TAB_IDS = ['review', 'rubric', 'call', 'summary'] as const;
export type TabId = (typeof TAB_IDS)[number];
