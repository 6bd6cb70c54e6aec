import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { EXTENSION_MS, type ClockReading } from '@/core/call/clock';
import type { InterviewState } from '@/stores/interview-store';
import { CallTimeText } from './call-time-text';
import { ClockReset } from './clock-reset';
import { CLOCK_SECTION, clockSection } from './clock-section';
import { remainingWords } from './clock-words';
import { EarlierStart } from './earlier-start';
import { LateStart } from './late-start';
import { RanAhead } from './ran-ahead';
import styles from './clock-controls.module.css';

interface ClockAct {
  words: string;
  name?: string;
  variant?: 'confirm';
  act: (store: InterviewState) => void;
}

const COUNTING: ClockAct[] = [
  { words: '+5 min', name: 'Extend by 5 minutes', act: (store) => store.extendCall(EXTENSION_MS) },
  { words: '−5 min', name: 'Shorten by 5 minutes', act: (store) => store.extendCall(-EXTENSION_MS) },
  { words: 'End the call', act: (store) => store.endCall() },
];

/** What can be done in each state of the clock; the first is the one thing to do next. */
const ACTS: Record<ClockReading['state'], ClockAct[]> = {
  'not-started': [{ words: 'Start the call', variant: 'confirm', act: (store) => store.startClock() }],
  running: [{ words: 'Pause', act: (store) => store.pauseClock() }, ...COUNTING],
  paused: [{ words: 'Resume', variant: 'confirm', act: (store) => store.resumeClock() }, ...COUNTING],
  ended: [{ words: 'Reopen', act: (store) => store.reopenCall() }],
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
  const counting = clock.state === 'running' || clock.state === 'paused';
  return (
    <section id={CLOCK_SECTION} className={styles.controls} tabIndex={-1} aria-label="Clock">
      <div className={styles.reading}>
        <CallTimeText clock={clock} large />
        <span className={styles.state}>
          {STATE_WORDS[clock.state]}
          {counting && `, ${remainingWords(clock.remainingMs).toLowerCase()}`}
        </span>
      </div>
      <div className={styles.buttons}>
        {ACTS[clock.state].map(({ words, name, variant, act }) => (
          <Button
            key={words}
            size="small"
            variant={variant}
            aria-label={name}
            onClick={() => keepFocus(clockSection, () => act(interviewStore.getState()))}
          >
            {words}
          </Button>
        ))}
        {clock.state === 'not-started' && <EarlierStart />}
        <ClockReset started={clock.state !== 'not-started'} />
      </div>
      {counting && <LateStart clock={clock} />}
      <RanAhead />
    </section>
  );
}
