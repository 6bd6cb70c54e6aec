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

/** What is stored can't be read by this version, and is left as it is. */
export function NewerDatabase() {
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
