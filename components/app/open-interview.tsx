import { lazy, Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { PlanFocusContext, type PlanFocus, type PlanPlace } from '@/components/call/plan-focus';
import { NoteLine } from '@/components/notes/note-line';
import { TimelineProvider } from '@/components/review/timeline-context';
import type { Ways } from '@/components/palette/ways';
import type { Interview } from '@/core/interview/interview';
import { useApp, useReview } from './app-context';
import { Loading } from './loading';
import { TAB_IDS, type TabId } from './tab-ids';
import { PanelTabs } from './panel-tabs';
import { useActs } from './use-acts';
import styles from './panel-app.module.css';

const PanelKeyList = lazy(async () => ({ default: (await import('./panel-key-list')).PanelKeyList }));
const NoGoTopics = lazy(async () => ({
  default: (await import('@/components/call/no-go-topics')).NoGoTopics,
}));
const InterviewPalette = lazy(async () => ({
  default: (await import('@/components/palette/interview-palette')).InterviewPalette,
}));
const WantedPlace = lazy(() => import('./wanted-place'));
const ReturnToSpot = lazy(() => import('./return-to-spot'));
const InterviewForm = lazy(async () => ({
  default: (await import('@/components/interviews/interview-form')).InterviewForm,
}));

/** Where a note is typed. */
const NOTE = 'footer textarea';

/** What the plan knows of the focus, and what a key says that wants it there. */
function usePlanFocus(root: RefObject<HTMLElement | null>): [PlanFocus, (place: PlanPlace) => void] {
  const [wanted, setWanted] = useState<PlanPlace | null>(null);
  const focus = useMemo<PlanFocus>(
    () => ({
      wanted,
      taken: () => setWanted(null),
      toNote: () => root.current?.querySelector<HTMLElement>(NOTE)?.focus(),
    }),
    [wanted, root],
  );
  return [focus, setWanted];
}

/** Everything about the open interview: its tabs or its form, and the note line under both. */
export function OpenInterview({
  interview,
  editing,
  onEdit,
  onLeave,
}: {
  interview: Interview;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  /** Goes to the list of interviews. */
  onLeave: () => void;
}) {
  const { interviewStore } = useApp();
  const [tab, setTab] = useState<TabId>('review');
  const [overlay, setOverlay] = useState<'keys' | 'no-go' | { ways: Ways } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const select = (id: TabId) => {
    setTab(id);
    onEdit(false);
  };
  const wanted = useReview((state) => state.wanted);
  const [followed, setFollowed] = useState(wanted);
  if (followed !== wanted) {
    setFollowed(wanted);
    if (wanted && 'noteId' in wanted) setTab('review');
  }
  useEffect(() => {
    if (wanted) onEdit(false);
  }, [wanted, onEdit]);
  const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const [planFocus, wantInPlan] = usePlanFocus(root);
  const toPlan = (place: PlanPlace) => {
    select('call');
    wantInPlan(place);
  };
  const undo = () => void interviewStore.getState().undo();
  /** A dialog tells a moment later that it was closed: by then a key may have opened another. */
  const closing = (one: typeof overlay) => () => setOverlay((now) => (now === one ? null : now));
  const acts = {
    ...Object.fromEntries(TAB_IDS.map((id) => [id, () => select(id)])),
    note: () => focus(NOTE),
    question: () => toPlan('next'),
    write: () => toPlan('write'),
    gap: () => toPlan('gap'),
    clock: () => interviewStore.getState().startOrPauseClock(),
    part: () => interviewStore.getState().enterNextSegment(),
    search: () => {
      // The field to focus may be in a tab that is not shown yet.
      flushSync(() => select('review'));
      focus('[data-key-target="search"]');
    },
    topics: () => setOverlay('no-go'),
    keys: () => setOverlay('keys'),
  };
  const openPalette = () => {
    if (!root.current) return;
    const ways = {
      root: root.current,
      acts,
      select: (id: TabId) => flushSync(() => select(id)),
      edit: () => onEdit(true),
      leave: onLeave,
      undo,
    };
    setOverlay({ ways });
  };
  useActs({ ...acts, undo, palette: openPalette });
  return (
    <TimelineProvider>
      <div ref={root} className={styles.interview}>
        {editing ? (
          <main className={styles.scrolling}>
            <Suspense fallback={<Loading />}>
              <InterviewForm interview={interview} onDone={() => onEdit(false)} />
            </Suspense>
          </main>
        ) : (
          <main className={styles.tabs}>
            <PlanFocusContext value={planFocus}>
              <PanelTabs tab={tab} onSelect={select} onEdit={() => onEdit(true)} />
            </PlanFocusContext>
          </main>
        )}
        <footer className={styles.notes}>
          <NoteLine />
        </footer>
      </div>
      <Suspense>
        {wanted && 'spot' in wanted && (
          <ReturnToSpot spot={wanted.spot} root={root} select={select} edit={() => onEdit(true)} />
        )}
        {wanted && 'kind' in wanted && (
          <WantedPlace wanted={wanted} root={root} select={select} edit={() => onEdit(true)} />
        )}
        {overlay === 'keys' && <PanelKeyList onClose={closing(overlay)} />}
        {overlay === 'no-go' && <NoGoTopics onClose={closing(overlay)} />}
        {overlay !== null && typeof overlay === 'object' && (
          <InterviewPalette ways={overlay.ways} onClose={closing(overlay)} />
        )}
      </Suspense>
    </TimelineProvider>
  );
}
