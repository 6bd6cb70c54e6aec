import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { checkBalanceInSteps, type Imbalance } from '@/core/writing/check-balance';
import type { Dismissals } from './dismissals';
import { SourceLink } from './source-link';
import { Undo } from './undo';
import { useSteps } from './use-steps';
import styles from './findings.module.css';

const NONE: Imbalance | null = null;
const check = (pros: string, cons: string) => checkBalanceInSteps({ pros, cons });

/** Says below the shorter one of pros and cons that the other says much more, until that is dismissed. */
export function Balance({
  pros,
  cons,
  field,
  dismissed,
  dismiss,
  restore,
}: { pros: string; cons: string; field: 'pros' | 'cons' } & Dismissals) {
  const found = useSteps(check, pros, cons, NONE);
  const [undoable, setUndoable] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (found?.shorter !== field) return null;
  const isDismissed = dismissed.includes(found.id);
  if (isDismissed && !undoable) return null;

  /** Focus stays on the button that stands where the pressed one was. */
  const setDismissed = (next: boolean) => {
    setUndoable(next);
    (next ? dismiss : restore)(found.id);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };

  return (
    <div ref={place} className={styles.check}>
      {isDismissed ? (
        <Undo what="unbalanced length" onUndo={() => setDismissed(false)} />
      ) : (
        <div className={styles.head}>
          <p className={styles.why} role="status">
            <span className={styles.kind}>Unbalanced length.</span> {found.why}{' '}
            <SourceLink source={found.source} />
          </p>
          <Button
            size="small"
            variant="quiet"
            aria-label="Dismiss: unbalanced length"
            onClick={() => setDismissed(true)}
          >
            Dismiss
          </Button>
        </div>
      )}
    </div>
  );
}
