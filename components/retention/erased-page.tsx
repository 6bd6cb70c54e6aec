import { useApp, useInterview, useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { knownSurface } from '@/stores/review-store';
import { Proof } from './proof';
import { useRetention } from './use-retention';
import styles from './retention.module.css';

/** In the place of an interview that was erased, here or anywhere else. */
export function ErasedPage() {
  const { interviewStore, reviewStore } = useApp();
  const attempt = useAttempt();
  const retention = useRetention();
  const proof = useInterview((state) => state.proof);
  const hasMergeRequest = useReview((state) => (knownSurface(state)?.mrKey ?? null) !== null);
  const leave = () => {
    interviewStore.getState().leaveErased();
    if (hasMergeRequest)
      attempt('The merge request could not be read', () => reviewStore.getState().refresh());
  };
  return (
    <div className={styles.erased}>
      <h2>Erased</h2>
      {proof === null ? (
        <Notice tone="neutral" title="This interview was erased">
          Nothing of it is stored any more. What was not saved here when it was erased is gone as well.
        </Notice>
      ) : proof === 'searching' ? (
        <p role="status">Erased. Looking for what is left</p>
      ) : (
        proof.outcome === 'erased' && retention && <Proof erased={proof} retention={retention} />
      )}
      {hasMergeRequest && (
        <p className={styles.quiet}>
          Where no other interview is about it, the merge request is not read any more, although its tab is
          open: not before you go on here, or open Second Chair on it anew.
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={leave}>
          {hasMergeRequest ? 'Read the merge request again' : 'Go to the interviews'}
        </Button>
      </div>
    </div>
  );
}
