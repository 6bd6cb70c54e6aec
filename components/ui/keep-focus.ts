import { flushSync } from 'react-dom';

/**
 * Does what may take the pressed control off the screen. Where it does, the focus goes to `near`: on the page's body it
 * would be lost, and single keys act there.
 */
export function keepFocus(near: () => HTMLElement | null | undefined, act: () => void): void {
  flushSync(act);
  if (document.activeElement === document.body) near()?.focus();
}
