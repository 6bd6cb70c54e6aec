import { useEffect, useRef, useState } from 'react';

/** Long enough not to save in the middle of a word, short enough that nobody waits for it. */
const PAUSE_MS = 300;

/**
 * A text field whose words are kept after a pause in typing, not for every key, and at the latest when the field goes.
 * `kept` is what is stored. Answers what to show, what to call for each key, and a way to drop what still waits.
 */
export function usePausedText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; keep: (text: string) => void } | null>(null);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (typed === null) return;
    waiting.current = { text: typed, keep: (text) => latest.current(text) };
    const timer = setTimeout(() => {
      waiting.current = null;
      latest.current(typed);
      setTyped(null);
    }, PAUSE_MS);
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
