import { useEffect, useRef, useState } from 'react';

/** Long enough not to save with every key, short enough that nobody waits for it ... */
const PAUSE_MS = 150;
/** ... and no longer than this while somebody types on: the store waits as well before it writes. */
const LONGEST_WAIT_MS = 200;

/**
 * A text field whose words are kept after a pause in typing, not for every key, and at the latest when the field goes.
 * `kept` is what is stored. Answers what to show, what to call for each key, and a way to drop what still waits.
 */
export function usePausedText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; since: number; keep: (text: string) => void } | null>(null);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (typed === null) return;
    const since = waiting.current?.since ?? Date.now();
    waiting.current = { text: typed, since, keep: (text) => latest.current(text) };
    const wait = Math.max(0, Math.min(PAUSE_MS, since + LONGEST_WAIT_MS - Date.now()));
    const timer = setTimeout(() => {
      waiting.current = null;
      latest.current(typed);
      setTyped(null);
    }, wait);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(
    () => () => {
      const left = waiting.current;
      waiting.current = null;
      left?.keep(left.text);
    },
    [],
  );
  return {
    text: typed ?? kept,
    type: setTyped,
    forget: () => {
      waiting.current = null;
      setTyped(null);
    },
  };
}
