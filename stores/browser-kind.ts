import { browser } from './browser';

/** Whether this is Firefox, by the scheme of the extension's own addresses: no browser names itself more reliably. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('/').startsWith('moz-extension:');
}
