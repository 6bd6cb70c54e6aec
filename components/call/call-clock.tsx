import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { CallTimeText } from './call-time-text';
import { START_OR_PAUSE } from './clock-words';
import { useClock } from './use-clock';
import styles from './call-clock.module.css';

/** The call's time for the panel's header, with the one thing that is done to it most. */
export function CallClock() {
  const { interviewStore } = useApp();
  const clock = useClock();
  if (!clock) return null;
  const next = START_OR_PAUSE[clock.state];
  return (
    <span className={styles.clock}>
      <CallTimeText clock={clock} />
      {next !== null && (
        <Button
          size="small"
          variant="quiet"
          icon={clock.state === 'running' ? 'pause' : 'play'}
          aria-label={next}
          onClick={() => interviewStore.getState().startOrPauseClock()}
        />
      )}
    </span>
  );
}
