import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { CallTimeText } from './call-time-text';
import { useClock } from './use-clock';
import styles from './call-clock.module.css';

/** The call's time for the panel's header, with the one thing that is done to it most. */
export function CallClock() {
  const { interviewStore } = useApp();
  const clock = useClock();
  if (!clock) return null;
  const act = (type: 'start' | 'pause' | 'resume') => interviewStore.getState().clock({ type });
  return (
    <span className={styles.clock}>
      <CallTimeText clock={clock} />
      {clock.state === 'not-started' && (
        <Button
          size="small"
          variant="quiet"
          icon="play"
          aria-label="Start the call"
          onClick={() => act('start')}
        />
      )}
      {clock.state === 'running' && (
        <Button
          size="small"
          variant="quiet"
          icon="pause"
          aria-label="Pause the call"
          onClick={() => act('pause')}
        />
      )}
      {clock.state === 'paused' && (
        <Button
          size="small"
          variant="quiet"
          icon="play"
          aria-label="Resume the call"
          onClick={() => act('resume')}
        />
      )}
    </span>
  );
}
