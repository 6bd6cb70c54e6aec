import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { clockSection } from './clock-section';
import { wholeMinutes } from './clock-words';
import styles from './clock-controls.module.css';

/**
 * The machine slept while the call ran, or its clock was set forward: no page can tell which. The time counts until the
 * interviewer says otherwise.
 */
export function RanAhead() {
  const { interviewStore } = useApp();
  const span = useInterview((state) => state.ranAhead);
  if (!span) return null;
  const minutes = Math.max(1, wholeMinutes(span.to - span.from));
  const judge = (counts: boolean) =>
    keepFocus(clockSection, () => {
      const store = interviewStore.getState();
      if (!counts) store.leaveOut(span);
      store.judgeRanAhead();
    });
  return (
    <div className={styles.fact}>
      <p role="status">
        This computer slept for {minutes} min, or its clock was set forward. They count as time of the call.
      </p>
      <Button size="small" onClick={() => judge(false)}>
        Don’t count them
      </Button>
      <Button size="small" variant="quiet" onClick={() => judge(true)}>
        Count them
      </Button>
    </div>
  );
}
