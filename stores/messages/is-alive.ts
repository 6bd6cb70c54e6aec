import { browser } from '../browser';

/** Whether this page can still reach the background: not once the extension was updated or removed under it. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    // Firefox throws where the context is gone; Chromium answers undefined.
    return false;
  }
}
