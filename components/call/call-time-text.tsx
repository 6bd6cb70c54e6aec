import type { ClockReading } from '@/core/call/clock';
import { formatOffset } from '@/core/call/format-offset';
import { wholeMinutes } from './clock-words';
import styles from './call-time-text.module.css';

/** "00:42:10 of 90 min". A timer that can be asked for its time and never speaks up by itself. */
export function CallTimeText({ clock, large = false }: { clock: ClockReading; large?: boolean }) {
  return (
    <span className={styles.time} data-state={clock.state} data-large={large}>
      <span role="timer" aria-live="off" aria-label="Time on the call">
        {formatOffset(clock.elapsedMs)}
      </span>
      <span className={styles.of}>of {wholeMinutes(clock.totalMs)} min</span>
    </span>
  );
}
