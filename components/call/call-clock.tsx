import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { CallTimeText } from './call-time-text';
import { useClock } from './use-clock';
import styles from './call-clock.module.css';

/** The one thing that is done to the clock most in each state. */
const NEXT = {
  'not-started': { icon: 'play', label: 'Start the call' },
  running: { icon: 'pause', label: 'Pause the call' },
  paused: { icon: 'play', label: 'Resume the call' },
  ended: null,
} as const;

/** The call's time for the panel's header, with the one thing that is done to it most. */
export function CallClock() {
  const { interviewStore } = useApp();
  const clock = useClock();
  if (!clock) return null;
  const next = NEXT[clock.state];
  return (
    <span className={styles.clock}>
      <CallTimeText clock={clock} />
      {next && (
        <Button
          size="small"
          variant="quiet"
          icon={next.icon}
          aria-label={next.label}
          onClick={() => interviewStore.getState().startOrPauseClock()}
        />
      )}
    </span>
  );
}
