import { memo } from 'react';
import { CallTab } from '@/components/call/call-tab';
import { ReviewTab } from '@/components/review/review-tab';
import { useTimeline } from '@/components/review/timeline-context';
import { RubricTab } from '@/components/rubric/rubric-tab';
import { useProgress } from '@/components/rubric/use-progress';
import { SummaryTab } from '@/components/summary/summary-tab';
import { TabPanel, Tabs, type Tab } from '@/components/ui/tabs';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { TabId } from './keys';
import styles from './panel-app.module.css';

/** Kept as it is while only the counts above it change. */
const Content = memo(function Content({ tab, onEdit }: { tab: TabId; onEdit: () => void }) {
  switch (tab) {
    case 'review':
      return <ReviewTab onEdit={onEdit} />;
    case 'rubric':
      return <RubricTab />;
    case 'call':
      return <CallTab />;
    case 'summary':
      return <SummaryTab />;
  }
});

/** The four tabs of an interview. The counts say what has been done, nothing else. */
export function PanelTabs({
  tab,
  onSelect,
  onEdit,
}: {
  tab: TabId;
  onSelect: (tab: TabId) => void;
  onEdit: () => void;
}) {
  const { entries } = useTimeline();
  const { all, rated } = useProgress();
  const tabs: Tab<TabId>[] = [
    { id: 'review', label: 'Review', count: entries.filter(({ byCandidate }) => byCandidate).length },
    { id: 'rubric', label: 'Rubric', count: `${rated}/${all}` },
    { id: 'call', label: 'Call' },
    { id: 'summary', label: 'Summary' },
  ];
  return (
    <>
      <Tabs label="Interview" tabs={tabs} selected={tab} onSelect={onSelect} />
      <TabPanel id={tab} className={tab === 'review' ? styles.fixed : styles.scrolling}>
        {/* The tab says it already; a list of headings needs it as well. */}
        <VisuallyHidden as="h2">{tabs.find(({ id }) => id === tab)?.label}</VisuallyHidden>
        <Content tab={tab} onEdit={onEdit} />
      </TabPanel>
    </>
  );
}
