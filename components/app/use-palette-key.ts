import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';

/** Ctrl+K (Cmd+K) opens the commands, also while a text field has the focus. */
export function usePaletteKey(open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+k': (event) => {
          // In Firefox it would go to the search bar.
          event.preventDefault();
          latest.current();
        },
      }),
    [],
  );
}
