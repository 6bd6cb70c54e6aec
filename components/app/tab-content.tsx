import { lazy, memo, Suspense, useEffect } from 'react';
import { ReviewTab } from '@/components/review/review-tab';
import { Loading } from './loading';
import type { TabId } from './tab-ids';

const loadRubric = () => import('@/components/rubric/rubric-tab');
const loadCall = () => import('@/components/call/call-tab');
const loadPalette = () => import('@/components/palette/interview-palette');
const loadSummary = () => import('@/components/summary/summary-tab');

const RubricTab = lazy(async () => ({ default: (await loadRubric()).RubricTab }));
const CallTab = lazy(async () => ({ default: (await loadCall()).CallTab }));
const SummaryTab = lazy(async () => ({ default: (await loadSummary()).SummaryTab }));

/** The review is on screen by then; nobody is faster at the next tab. */
const LOAD_AFTER_MS = 1_000;

/** One after the other: together they would be a task in which nobody can scroll. Never rejects. */
async function loadOthers(): Promise<void> {
  for (const load of [loadRubric, loadCall, loadSummary, loadPalette]) {
    // One that can't be loaded now is asked for again, and says so, when its tab is opened.
    await load().catch(() => undefined);
  }
}

/** What is not the first thing seen is loaded behind it, so that a tab opens at once all the same. */
function useOtherTabs(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadOthers(), LOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}

/** One tab of an interview. Kept as it is while only the counts above it change. */
export const TabContent = memo(function TabContent({ tab, onEdit }: { tab: TabId; onEdit: () => void }) {
  useOtherTabs();
  return (
    <Suspense fallback={<Loading />}>
      <Tab tab={tab} onEdit={onEdit} />
    </Suspense>
  );
});

function Tab({ tab, onEdit }: { tab: TabId; onEdit: () => void }) {
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
}
