import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import type { ClockReading } from '@/core/call/clock';
import { lateStartMs, mayKeepBookedEnd } from '@/core/call/late-start';
import { MINUTE_MS } from '@/core/interview/interview';
import { clockSection } from './clock-section';
import { wholeMinutes } from './clock-words';
import styles from './clock-controls.module.css';

/** A late start moves the end, unless the booked one is to be kept. */
export function LateStart({ clock }: { clock: ClockReading }) {
  const { interviewStore } = useApp();
  const lateMs = useInterview(({ file }) => file && lateStartMs(file.interview));
  const mayKeep = useInterview(({ file }) => file !== null && mayKeepBookedEnd(file.interview, clock));
  if (lateMs === null) return null;
  const minutes = wholeMinutes(lateMs);
  const keepEnd = () =>
    keepFocus(clockSection, () => interviewStore.getState().extendCall(-minutes * MINUTE_MS));
  return (
    <p className={styles.fact}>
      Started {minutes} min late.
      {mayKeep && (
        <Button size="small" variant="quiet" onClick={keepEnd}>
          Keep the booked end
        </Button>
      )}
    </p>
  );
}
