import { browser } from '@/stores/browser';
import type { Undated } from '@/stores/messages/platform';

const KEY = 'undated-changed-at';

/**
 * In `storage.local`, as it has to outlive the browser. It says when, and nothing of what; in Firefox a content script could
 * write it, and make no more of it than a reminder.
 */
export const undated: Undated = {
  async changedAt() {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    return Number.isFinite(stored) ? Number(stored) : 0;
  },
  async changed(at) {
    // A full disk: what was written is stored all the same, and is reminded of with the next change.
    await browser.storage.local.set({ [KEY]: at }).catch(() => undefined);
  },
};
