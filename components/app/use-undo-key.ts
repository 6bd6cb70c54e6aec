import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { useApp } from './app-context';

/** Text fields undo what was typed in them by themselves. */
const TEXT_FIELDS = 'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])';

/** Ctrl+Z (Cmd+Z) takes the last act back, wherever the focus is, but in a text field. */
export function useUndoKey(): void {
  const { interviewStore } = useApp();
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+z': (event) => {
          if (event.target instanceof Element && event.target.matches(TEXT_FIELDS)) return;
          event.preventDefault();
          void interviewStore.getState().undo();
        },
      }),
    [interviewStore],
  );
}
