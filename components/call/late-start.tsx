import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { startedLateMs, type ClockReading } from '@/core/call/clock';
import { wholeMinutes } from './clock-words';
import styles from './clock-controls.module.css';

/** A late start moves the end, unless the booked one is to be kept. */
export function LateStart({ clock }: { clock: ClockReading }) {
  const { interviewStore } = useApp();
  const lateMs = useInterview(({ file }) => file && startedLateMs(file.interview));
  const bookedMs = useInterview(({ file }) => file?.interview.callDurationMs ?? 0);
  if (lateMs === null) return null;
  const minutes = wholeMinutes(lateMs);
  // Hours late is a call at another time, not a late start.
  if (lateMs >= bookedMs) return null;
  return (
    <p className={styles.fact}>
      Started {minutes} min late.
      {clock.totalMs === bookedMs && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => interviewStore.getState().extendCall(-minutes * 60_000)}
        >
          Keep the booked end
        </Button>
      )}
    </p>
  );
}
