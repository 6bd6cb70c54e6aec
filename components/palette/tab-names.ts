import type { TabId } from '@/components/app/tab-ids';

/** What each tab is called. */
export const TAB_NAMES: Record<TabId, string> = {
  review: 'Review',
  rubric: 'Rubric',
  call: 'Call',
  summary: 'Summary',
};
