import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { ClockReading } from '@/core/call/clock';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { CallTimeText } from './call-time-text';
import { ClockReset } from './clock-reset';
import { remainingWords } from './clock-words';
import styles from './clock-controls.module.css';

const EXTENSION_MS = 5 * MINUTE_MS;

/** What can be done in each state of the clock; the first is the one thing to do next. */
const ACTS: Record<ClockReading['state'], { type: ClockEvent['type']; words: string }[]> = {
  'not-started': [{ type: 'start', words: 'Start the call' }],
  running: [
    { type: 'pause', words: 'Pause' },
    { type: 'extend', words: '+5 min' },
    { type: 'end', words: 'End the call' },
  ],
  paused: [
    { type: 'resume', words: 'Resume' },
    { type: 'extend', words: '+5 min' },
    { type: 'end', words: 'End the call' },
  ],
  ended: [{ type: 'reopen', words: 'Reopen' }],
};

const STATE_WORDS: Record<ClockReading['state'], string> = {
  'not-started': 'Not started',
  running: 'Running',
  paused: 'Paused',
  ended: 'Ended',
};

/** The call's clock with everything that can be done to it. Nothing here is final: an ended call can be reopened, and a start taken back. */
export function ClockControls({ clock }: { clock: ClockReading }) {
  const { interviewStore } = useApp();
  const act = (type: ClockEvent['type']) =>
    interviewStore.getState().clock(type === 'extend' ? { type, durationMs: EXTENSION_MS } : { type });
  const counting = clock.state === 'running' || clock.state === 'paused';
  return (
    <section className={styles.controls} aria-label="Clock">
      <div className={styles.reading}>
        <CallTimeText clock={clock} large />
        <span className={styles.state}>
          {STATE_WORDS[clock.state]}
          {counting && `, ${remainingWords(clock.remainingMs).toLowerCase()}`}
        </span>
      </div>
      <div className={styles.buttons}>
        {ACTS[clock.state].map(({ type, words }) => (
          <Button
            key={type}
            size="small"
            variant={type === 'start' || type === 'resume' ? 'confirm' : 'default'}
            aria-label={type === 'extend' ? 'Extend by 5 minutes' : undefined}
            onClick={() => act(type)}
          >
            {words}
          </Button>
        ))}
        <ClockReset started={clock.state !== 'not-started'} />
      </div>
    </section>
  );
}
