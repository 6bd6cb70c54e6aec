import { browser } from 'wxt/browser';

/**
 * Whether what a script in GitLab's page sends can arrive: not once the extension was updated or removed under it. Native
 * browser object, no polyfill: this is loaded on every merge request page.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    // Chromium leaves no runtime behind; Firefox throws.
    return false;
  }
}
