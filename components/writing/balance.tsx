import { Button } from '@/components/ui/button';
import { checkBalance } from '@/core/writing/check-balance';
import type { Dismissals } from './dismissals';
import { SourceLink } from './source-link';
import styles from './findings.module.css';

/** Says below the shorter one of pros and cons that the other says much more, until that is dismissed. */
export function Balance({
  pros,
  cons,
  field,
  dismissed,
  dismiss,
}: { pros: string; cons: string; field: 'pros' | 'cons' } & Dismissals) {
  const found = checkBalance({ pros, cons });
  if (found?.shorter !== field || dismissed.includes(found.id)) return null;
  return (
    <div className={styles.check}>
      <div className={styles.head}>
        <p className={styles.why} role="status">
          <span className={styles.kind}>Unbalanced length.</span> {found.why}{' '}
          <SourceLink source={found.source} />
        </p>
        <Button
          size="small"
          variant="quiet"
          aria-label="Dismiss: unbalanced length"
          onClick={() => dismiss(found.id)}
        >
          Dismiss
        </Button>
      </div>
    </div>
  );
}
