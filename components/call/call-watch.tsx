import { useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { visibleText } from '@/components/ui/visible-text';
import { readClock, type ClockReading } from '@/core/call/clock';
import { cuesBetween, type Cue } from '@/core/call/cues';
import { canBeHeard, chime } from './chime';
import { cueId } from './cue-id';
import { cueWords } from './cue-words';
import styles from './call-watch.module.css';

const TICK_MS = 1_000;
/** Long enough to be seen by somebody who looks at the camera, short enough not to stand about. */
const SHOWN_MS = 60_000;

/** A surface in which nothing was pressed yet leaves the say so long to one whose tone is heard. */
const LATER_MS = 300;

/** The words of a cue; `aloud` where this surface is the one that says it. */
interface Said {
  words: string;
  at: number;
  aloud: boolean;
}

/**
 * Watches the clock of the open interview: shows each of its cues once, in words that stand for a minute, and has the
 * store look whether the machine's clock was set. Of all surfaces that can be seen only one says a cue aloud: to a screen
 * reader that is idle, and with the tone. Whatever lies before the first tick was said before.
 */
export function CallWatch() {
  const { interviewStore, settingsStore, now, isShown } = useApp();
  const before = useRef<ClockReading | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const sayAloud = async (cues: readonly Cue[], words: string, sound: boolean) => {
      if (!canBeHeard()) await new Promise((later) => setTimeout(later, LATER_MS));
      if (await interviewStore.getState().isCueTold(cueId(cues))) return;
      setSaid((last) => (last?.words === words ? { ...last, aloud: true } : last));
      if (sound) await chime();
    };
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
      const words = passed.map((cue) => visibleText(cueWords(cue))).join(' · ');
      setSaid({ words, at: now(), aloud: false });
      if (isShown()) void sayAloud(passed, words, settings?.cueSound ?? false);
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [interviewStore, settingsStore, now, isShown]);
  return (
    // The region is there before there is anything to say, and looks like nothing until then.
    <span className={said ? styles.cue : undefined} title={said?.words}>
      <span role="status">{said?.aloud && said.words}</span>
      {!said?.aloud && said?.words}
    </span>
  );
}
