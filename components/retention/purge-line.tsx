import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import type { Interview } from '@/core/interview/interview';
import { purgedFrom, validNotice } from '@/core/keeping/retention';
import { purgeDay } from './keeping-words';
import { useNotice } from './use-notice';
import { useRetention } from './use-retention';
import styles from './retention.module.css';

/** One quiet line above an interview that is to be purged; nothing where it is not announced. */
export function PurgeLine({ interview, onEdit }: { interview: Interview; onEdit: () => void }) {
  const { interviewStore } = useApp();
  const notice = validNotice(interview, useNotice(useRetention(), interview.id));
  if (!notice) return null;
  // Held, the line goes: whoever goes on by keyboard does so from the tab.
  const hold = () =>
    keepFocus(
      () => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'),
      () => interviewStore.getState().change({ legalHold: true }),
    );
  return (
    <div className={styles.line} role="status">
      <span>Will be erased from {purgeDay(purgedFrom(notice))} on.</span>
      <Button size="small" variant="quiet" onClick={hold}>
        Hold it
      </Button>
      <Button size="small" variant="quiet" onClick={onEdit}>
        Choose another day
      </Button>
    </div>
  );
}
