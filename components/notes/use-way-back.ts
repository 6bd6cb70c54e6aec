import { useRef, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * Escape leads out of a field to where the focus came from, so that single keys act again; what was typed stays. Where that
 * is gone, or it came from nowhere, the field only lets the focus go.
 */
export function useWayBack<T extends HTMLElement>() {
  const from = useRef<HTMLElement | null>(null);
  /** The window was left while the field had the focus. */
  const cameBack = useRef(false);
  return {
    onFocus: ({ relatedTarget }: FocusEvent<T>): void => {
      // What belongs to the field, as its pickers do, is no place that it was come to from; nor is a window that comes back.
      if (!(relatedTarget instanceof HTMLElement)) {
        if (!cameBack.current) from.current = null;
      } else if (!relatedTarget.closest('[data-place="draft:"]')) from.current = relatedTarget;
      cameBack.current = false;
    },
    onBlur: ({ currentTarget }: FocusEvent<T>): void => {
      // Where only the window is left, the field stays the active element.
      cameBack.current = document.activeElement === currentTarget;
    },
    onKeyDown: ({ currentTarget, key, nativeEvent }: KeyboardEvent<T>): void => {
      if (key !== 'Escape' || nativeEvent.isComposing) return;
      currentTarget.blur();
      if (from.current?.isConnected) from.current.focus();
    },
  };
}
