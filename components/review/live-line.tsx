import { useApp, useNow, useReview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { MINUTE_MS } from '@/core/interview/interview';
import { knownSurface } from '@/stores/review-store';
import styles from './reading-status.module.css';

/** GitLab's limits count for everything that this person does there: nothing is wrong, and nothing is to be done. */
function Pause({ until }: { until: number }) {
  const leftMs = until - useNow(1_000);
  const clock = useShown().clock(until);
  if (leftMs <= 0) return null;
  return (
    <p className={styles.line} role="status">
      GitLab asked for a pause. Looking for news again{' '}
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
      <div className={styles.line} role="status">
        <span>The merge request’s tab is gone.</span>
        <Button size="small" icon="external-link" onClick={() => openUrl(url)}>
          Open it
        </Button>
      </div>
    );
  }
  return lookAgainAt === null ? null : <Pause key={lookAgainAt} until={lookAgainAt} />;
}
