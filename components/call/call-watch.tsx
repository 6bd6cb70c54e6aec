import { useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { visibleText } from '@/components/ui/visible-text';
import { readClock, type ClockReading } from '@/core/call/clock';
import { cuesBetween } from '@/core/call/cues';
import { chime } from './chime';
import { cueWords } from './cue-words';
import styles from './call-watch.module.css';

const TICK_MS = 1_000;
/** Long enough to be seen by somebody who looks at the camera, short enough not to stand about. */
const SHOWN_MS = 60_000;

/**
 * Watches the clock of the open interview: says each of its cues once, in words that stand for a minute and that a screen
 * reader hears when it is idle, and has the store look whether the machine's clock was set. The tone is heard only where
 * this surface can be seen. Whatever lies before the first tick was said before.
 */
export function CallWatch() {
  const { interviewStore, settingsStore, now, isShown } = useApp();
  const before = useRef<ClockReading | null>(null);
  const [said, setSaid] = useState<{ words: string; at: number } | null>(null);
  useEffect(() => {
    const tick = () => {
      const store = interviewStore.getState();
      if (!store.file) return;
      store.watchClock();
      const { agenda, callDurationMs, clock, cues } =
        interviewStore.getState().file?.interview ?? store.file.interview;
      const { settings } = settingsStore.getState();
      const reading = readClock(clock, callDurationMs, now());
      const passed = before.current
        ? cuesBetween(before.current, reading, { agenda, cues, segments: settings?.segmentCues ?? true })
        : [];
      before.current = reading;
      if (passed.length === 0) {
        setSaid((last) => (last && now() - last.at >= SHOWN_MS ? null : last));
        return;
      }
      setSaid({ words: passed.map((cue) => visibleText(cueWords(cue))).join(' · '), at: now() });
      if (settings?.cueSound && isShown()) void chime();
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [interviewStore, settingsStore, now, isShown]);
  return (
    <span role="status" className={styles.cue} title={said?.words}>
      {said?.words}
    </span>
  );
}
