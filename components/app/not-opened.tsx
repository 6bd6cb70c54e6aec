import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import styles from './panel-app.module.css';

/** The frame has no interview to show. `onRetry` is there for one that has a key of ours. */
export function NotConnected({ onRetry }: { onRetry: (() => void) | undefined }) {
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

/** Where even the beginning failed: without a surface there is nothing to read from. */
export function NotStarted({ problem, onRetry }: { problem: string; onRetry: (() => void) | undefined }) {
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
