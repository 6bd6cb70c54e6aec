import { useApp, useNow, useReview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { MINUTE_MS } from '@/core/interview/interview';
import { knownSurface } from '@/stores/review-store';
import own from './live-line.module.css';
import styles from './reading-status.module.css';

/** GitLab's limits count for everything that this person does there: nothing is wrong, and nothing is to be done. */
function Pause({ until }: { until: number }) {
  const leftMs = until - useNow(1_000);
  const clock = useShown().clock(until);
  if (leftMs <= 0) return null;
  return (
    <p className={classes(styles.line, own.edge)}>
      {/* Said aloud once: how long it still is changes each minute. */}
      <span role="status">GitLab asked for a pause.</span> Looking for news again{' '}
      {leftMs < MINUTE_MS
        ? 'in less than a minute'
        : clock === null
          ? `in ${Math.ceil(leftMs / MINUTE_MS)} minutes`
          : `at ${clock}`}
      .
    </p>
  );
}

/**
 * Says why nothing new is read: because no tab shows the merge request, which it leads back to, or because GitLab asked
 * for a pause, which ends by itself.
 */
export function LiveLine() {
  const { openUrl } = useApp();
  const isGone = useReview(({ live }) => live === 'tab-gone');
  const lookAgainAt = useReview((state) => state.lookAgainAt);
  const url = useReview((state) => knownSurface(state)?.mrUrl ?? null);
  if (isGone && url !== null) {
    return (
      <div className={classes(styles.line, own.edge)} role="status">
        <span>The merge request’s tab is gone.</span>
        <Button size="small" icon="external-link" onClick={() => openUrl(url)}>
          Open it
        </Button>
      </div>
    );
  }
  return lookAgainAt === null ? null : <Pause key={lookAgainAt} until={lookAgainAt} />;
}
