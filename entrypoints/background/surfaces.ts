import type { MergeRequestRef } from '@/gitlab/urls';
import { browser } from '@/stores/browser';
import type { Surface } from '@/stores/messages/protocol';

/** The content script registers the key while the frame loads: the claim may come first, by this much at most. */
const CLAIM_TRIES = 20;
const CLAIM_PAUSE_MS = 25;

const keyOf = (nonce: string): string => `frame:${nonce}`;

/**
 * Remembers that the content script of this tab is opening a frame for this merge request. In the session area: it
 * outlives a stopped worker, and no content script can read it.
 */
export async function registerFrame(nonce: string, tabId: number, ref: MergeRequestRef): Promise<void> {
  const surface: Surface = { tabId, mrKey: ref.key, mrUrl: ref.url };
  await browser.storage.session.set({ [keyOf(nonce)]: surface });
}

/**
 * Spends the key of a frame: only a frame in the tab that registered it gets the surface, and only once. Null
 * otherwise, so a page that frames `panel.html` itself gets no interview.
 */
export async function claimFrame(nonce: string, tabId: number | null): Promise<Surface | null> {
  const key = keyOf(nonce);
  for (let tried = 0; tried < CLAIM_TRIES; tried += 1) {
    const stored = await browser.storage.session.get(key);
    const surface = stored[key] as Surface | undefined;
    if (surface) {
      if (surface.tabId !== tabId) return null;
      await browser.storage.session.remove(key);
      return surface;
    }
    await new Promise((resolve) => setTimeout(resolve, CLAIM_PAUSE_MS));
  }
  return null;
}
