import { useApp, useReview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { knownSurface } from '@/stores/review-store';
import styles from './reading-status.module.css';

/** Says that nothing new can be read because no tab shows the merge request, and leads back to it. */
export function LiveLine() {
  const { openUrl } = useApp();
  const isGone = useReview(({ live }) => live === 'tab-gone');
  const url = useReview((state) => knownSurface(state)?.mrUrl ?? null);
  if (!isGone || url === null) return null;
  return (
    <div className={styles.line} role="status">
      <span>The merge request’s tab is gone.</span>
      <Button size="small" icon="external-link" onClick={() => openUrl(url)}>
        Open it
      </Button>
    </div>
  );
}
