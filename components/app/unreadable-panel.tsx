import { Button } from '@/components/ui/button';
import { Unreadable } from '@/components/unreadable/unreadable';
import type { OpeningTrouble } from '@/stores/database/opening';
import { useApp, useReview } from './app-context';
import { Attempts, useAttempt } from './attempt';
import styles from './panel-app.module.css';

/** The whole panel, where nothing that is stored can be read. What is stored is downloaded in the dashboard. */
export default function UnreadablePanel({
  trouble,
  onRetry,
}: {
  trouble: OpeningTrouble;
  onRetry: (() => void) | undefined;
}) {
  const problem = useReview((state) => state.problem);
  return (
    <main className={styles.scrolling}>
      <Attempts>
        <Unreadable trouble={trouble} problem={problem}>
          {trouble !== 'newer-database' && onRetry && (
            <Button icon="retry" onClick={onRetry}>
              Try again
            </Button>
          )}
          {trouble !== 'blocked-database' && <ToDashboard />}
        </Unreadable>
      </Attempts>
    </main>
  );
}

function ToDashboard() {
  const { openDashboard } = useApp();
  const attempt = useAttempt();
  return (
    <Button
      icon="external-link"
      onClick={() => attempt('The dashboard could not be opened', () => openDashboard('interviews'))}
    >
      Download what is stored, in the dashboard
    </Button>
  );
}
