import { useTimeline } from '@/components/review/timeline-context';
import { useProgress } from '@/components/rubric/use-progress';
import { TabPanel, Tabs, type Tab } from '@/components/ui/tabs';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { TAB_IDS, TAB_NAMES, type TabId } from './tab-ids';
import { TabContent } from './tab-content';
import styles from './panel-app.module.css';

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
  const counts: Partial<Record<TabId, Tab<TabId>['count']>> = {
    review: entries.filter(({ byCandidate }) => byCandidate).length,
    rubric: `${rated}/${all}`,
  };
  const tabs = TAB_IDS.map((id): Tab<TabId> => ({ id, label: TAB_NAMES[id], count: counts[id] }));
  return (
    <>
      <Tabs label="Interview" tabs={tabs} selected={tab} onSelect={onSelect} />
      <TabPanel id={tab} className={tab === 'review' ? styles.fixed : styles.scrolling}>
        {/* The tab says it already; a list of headings needs it as well. */}
        <VisuallyHidden as="h2">{TAB_NAMES[tab]}</VisuallyHidden>
        <TabContent tab={tab} onEdit={onEdit} />
      </TabPanel>
    </>
  );
}
