import { lazy, Suspense, useState } from 'react';
import { LiveLine } from '@/components/review/live-line';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { knownSurface } from '@/stores/review-store';
import { useApp, useInterview, useReview } from './app-context';
import { Attempts, useAttempt } from './attempt';
import { OpenInterview } from './open-interview';
import { PanelHeader } from './panel-header';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import styles from './panel-app.module.css';

/** Brings the rubric packs along, which an interview that has begun no longer needs. */
const StartPage = lazy(async () => ({
  default: (await import('@/components/interviews/start-page')).StartPage,
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
  const loaded = useReview((state) => state.loaded);
  const hasMergeRequest = useReview((state) => (knownSurface(state)?.mrKey ?? null) !== null);
  const [editing, setEditing] = useState(false);
  const leave = () => {
    setEditing(false);
    attempt('The interview could not be left', () => interviewStore.getState().close());
  };
  return (
    <>
      <PanelHeader interview={interview} onEdit={() => setEditing(!editing)} onLeave={leave} />
      <Problem />
      <LiveLine />
      {interview ? (
        <OpenInterview key={interview.id} interview={interview} editing={editing} onEdit={setEditing} />
      ) : (
        <main className={styles.scrolling}>
          <Suspense fallback={<Loading />}>
            {!listed || !loaded ? (
              <Loading />
            ) : hasMergeRequest ? (
              <StartPage onStarted={() => setEditing(true)} />
            ) : (
              <ChooseInterview />
            )}
          </Suspense>
        </main>
      )}
    </>
  );
}

const Loading = () => (
  <p className={styles.loading} role="status">
    Loading
  </p>
);

/** Where even the beginning failed: without a surface there is nothing to read from. */
function NotStarted({ problem, onRetry }: { problem: string; onRetry: (() => void) | undefined }) {
  return (
    <main className={styles.scrolling}>
      <Notice
        tone="danger"
        title="Second Chair could not start"
        action={
          onRetry && (
            <Button size="small" icon="retry" onClick={onRetry}>
              Try again
            </Button>
          )
        }
      >
        <p>{problem}</p>
      </Notice>
    </main>
  );
}

/** What is stored can't be read by this version, and is left as it is. */
function NewerDatabase() {
  return (
    <main className={styles.scrolling}>
      <EmptyState title="Your interviews were stored by a newer Second Chair">
        <p>This version can’t read them and has changed nothing: all of them are still on this machine.</p>
        <p>
          Update Second Chair on the browser’s extensions page, then close this panel and open it again. Keep
          the extension installed: removing it would delete them.
        </p>
      </EmptyState>
    </main>
  );
}

/**
 * The whole panel. A frame that Second Chair did not open itself shows nothing about anything: it may stand in a page
 * of somebody else's. `onRetry` begins once more; it is there for a frame that has a key of ours.
 */
export function PanelApp({ onRetry }: { onRetry?: () => void }) {
  const surface = useReview((state) => state.surface);
  const problem = useReview((state) => state.problem);
  const newerDatabase = useReview((state) => state.newerDatabase);
  if (newerDatabase) return <NewerDatabase />;
  if (surface === 'no-interview') {
    return (
      <main className={styles.panel}>
        {onRetry ? (
          <EmptyState title="Not connected" action={<Button onClick={onRetry}>Try again</Button>}>
            The panel could not be connected with the merge request around it.
          </EmptyState>
        ) : (
          <EmptyState title="No interview">This page was not opened by Second Chair.</EmptyState>
        )}
      </main>
    );
  }
  return (
    <div className={styles.panel}>
      <Attempts>
        {surface === 'not-chosen' ? (
          <main className={styles.scrolling}>
            <Suspense fallback={<Loading />}>
              <ChooseInterview />
            </Suspense>
          </main>
        ) : surface !== null ? (
          <Opened />
        ) : problem !== null ? (
          <NotStarted problem={problem} onRetry={onRetry} />
        ) : (
          <Loading />
        )}
      </Attempts>
    </div>
  );
}
