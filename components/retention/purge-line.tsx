import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { Interview } from '@/core/interview/interview';
import { purgedFrom, validNotice } from '@/core/keeping/retention';
import { dayOf } from './keeping-words';
import { useNotice } from './use-notice';
import { useRetention } from './use-retention';
import styles from './retention.module.css';

/** One quiet line above an interview that is to be purged; nothing where it is not announced. */
export function PurgeLine({ interview, onEdit }: { interview: Interview; onEdit: () => void }) {
  const { interviewStore } = useApp();
  const notice = validNotice(interview, useNotice(useRetention(), interview.id));
  if (!notice) return null;
  return (
    <div className={styles.line} role="status">
      <span>Will be erased from {dayOf(purgedFrom(notice))} on.</span>
      <Button
        size="small"
        variant="quiet"
        onClick={() => interviewStore.getState().change({ legalHold: true })}
      >
        Hold it
      </Button>
      <Button size="small" variant="quiet" onClick={onEdit}>
        Choose another day
      </Button>
    </div>
  );
}
