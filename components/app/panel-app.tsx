import { lazy, Suspense, useState, type ReactNode } from 'react';
import { LiveLine } from '@/components/review/live-line';
import { AsSet } from '@/components/shown/as-set';
import { Notice } from '@/components/ui/notice';
import { knownSurface } from '@/stores/review-store';
import { useApp, useInterview, useReview } from './app-context';
import { Attempts, useAttempt } from './attempt';
import { Loading } from './loading';
import { OpenInterview } from './open-interview';
import { PanelHeader } from './panel-header';
import { useActs } from './use-acts';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import styles from './panel-app.module.css';

/** Brings the rubric packs along, which an interview that has begun no longer needs. */
const StartPage = lazy(async () => ({
  default: (await import('@/components/interviews/start-page')).StartPage,
}));

const PurgeLine = lazy(async () => ({
  default: (await import('@/components/retention/purge-line')).PurgeLine,
}));
const ErasedPage = lazy(async () => ({
  default: (await import('@/components/retention/erased-page')).ErasedPage,
}));

const NotStarted = lazy(async () => ({ default: (await import('./not-opened')).NotStarted }));
const Unreadable = lazy(() => import('./unreadable-panel'));
const NotConnected = lazy(async () => ({ default: (await import('./not-opened')).NotConnected }));

const StartPalette = lazy(async () => ({
  default: (await import('@/components/palette/start-palette')).StartPalette,
}));

const ChooseInterview = lazy(async () => ({
  default: (await import('./choose-interview')).ChooseInterview,
}));

/** What the surface could not do, as the store says it. */
function Problem() {
  const problem = useReview((state) => state.problem);
  if (problem === null) return null;
  return (
    <Notice tone="warning" title="The merge request could not be reached">
      {problem}
    </Notice>
  );
}

function Opened() {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const interview = useInterview((state) => state.file?.interview ?? null);
  const listed = useInterview((state) => state.interviews !== null);
  const erased = useInterview((state) => state.erased);
  const loaded = useReview((state) => state.loaded);
  const hasMergeRequest = useReview((state) => (knownSurface(state)?.mrKey ?? null) !== null);
  // Opened for none of those that there are, and on no merge request: to begin one.
  const toBegin = useReview((state) => knownSurface(state)?.interviewId === undefined);
  // One that has just begun without a merge request: what was agreed instead is asked first.
  const [editing, setEditing] = useState(
    interview?.kind === 'alternative' && interview.alternative.trim() === '',
  );
  const leave = () => {
    setEditing(false);
    attempt('The interview could not be left', () => interviewStore.getState().close());
  };
  return (
    <>
      <PanelHeader interview={interview} onEdit={() => setEditing(!editing)} onLeave={leave} />
      <Problem />
      <LiveLine />
      {interview && interview.exports.length > 0 && (
        <Suspense>
          <PurgeLine interview={interview} onEdit={() => setEditing(true)} />
        </Suspense>
      )}
      {interview ? (
        <OpenInterview
          key={interview.id}
          interview={interview}
          editing={editing}
          onEdit={setEditing}
          onLeave={leave}
        />
      ) : (
        <main className={styles.scrolling}>
          <StartKeys />
          <Suspense fallback={<Loading />}>
            {erased ? (
              <ErasedPage />
            ) : !listed || !loaded ? (
              <Loading />
            ) : hasMergeRequest ? (
              <StartPage onStarted={() => setEditing(true)} />
            ) : (
              <ChooseInterview toBegin={toBegin} />
            )}
          </Suspense>
        </main>
      )}
    </>
  );
}

/** The commands, where no interview is open. */
function StartKeys() {
  const [shown, setShown] = useState(false);
  useActs({ palette: () => setShown(true) });
  return <Suspense>{shown && <StartPalette onClose={() => setShown(false)} />}</Suspense>;
}

/**
 * The whole panel. A frame that Second Chair did not open itself shows nothing about anything: it may stand in a page
 * of somebody else's. `onRetry` begins once more; it is there for a frame that has a key of ours.
 */
export function PanelApp({ onRetry }: { onRetry?: () => void }) {
  const surface = useReview((state) => state.surface);
  const problem = useReview((state) => state.problem);
  const unreadable = useReview((state) => state.unreadable);
  if (unreadable)
    return (
      <Suspense>
        <Unreadable trouble={unreadable} onRetry={onRetry} />
      </Suspense>
    );
  if (surface === 'no-interview')
    return (
      <Suspense>
        <NotConnected onRetry={onRetry} />
      </Suspense>
    );
  return (
    <Surface>
      <Attempts>
        <Suspense fallback={<Loading />}>
          {surface !== null && surface !== 'not-chosen' ? (
            <Opened />
          ) : problem !== null ? (
            <NotStarted problem={problem} onRetry={onRetry} />
          ) : surface === null ? (
            <Loading />
          ) : (
            <main className={styles.scrolling}>
              <StartKeys />
              <ChooseInterview />
            </main>
          )}
        </Suspense>
      </Attempts>
    </Surface>
  );
}

/** The panel, with names and times shown as the settings want it. */
function Surface({ children }: { children: ReactNode }) {
  const { settingsStore, now } = useApp();
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  return (
    <AsSet settingsStore={settingsStore} candidate={candidate} now={now}>
      <div className={styles.panel}>{children}</div>
    </AsSet>
  );
}
