import type { MergeRequestRef } from '@/gitlab/urls';
import { browser } from '@/stores/browser';
import type { Surface } from '@/stores/messages/protocol';
import { takeWish } from './wishes';

/** The content script registers the key while the frame loads: the claim may come first, by this much at most. */
const CLAIM_TRIES = 20;
const CLAIM_PAUSE_MS = 25;

/** A frame's key as it is kept: what it opens, and the surface that spent it; null before. */
interface FrameKey {
  surface: Surface;
  claimedBy: string | null;
}

const PREFIX = 'frame:';
const keyOf = (nonce: string): string => PREFIX + nonce;

/**
 * Remembers that the content script of this tab is opening a frame for this merge request. In the session area: it
 * outlives a stopped worker, and no content script can read it.
 */
export async function registerFrame(nonce: string, tabId: number, ref: MergeRequestRef): Promise<void> {
  const surface: Surface = { tabId, mrKey: ref.key, mrUrl: ref.url };
  const key: FrameKey = { surface, claimedBy: null };
  await browser.storage.session.set({ [keyOf(nonce)]: key });
}

/**
 * Spends the key of a frame: only a frame in the tab that registered it gets the surface, and only one. Null otherwise,
 * so a page that frames `panel.html` itself gets no interview. The frame that spent it may ask again: its first answer
 * can be lost with a stopped worker.
 */
export async function claimFrame(
  nonce: string,
  tabId: number | null,
  surfaceId: string,
): Promise<Surface | null> {
  const key = keyOf(nonce);
  for (let tried = 0; tried < CLAIM_TRIES; tried += 1) {
    const stored = (await browser.storage.session.get(key))[key] as FrameKey | undefined;
    if (stored) {
      const { surface, claimedBy } = stored;
      if (surface.tabId !== tabId || (claimedBy !== null && claimedBy !== surfaceId)) return null;
      await browser.storage.session.set({ [key]: { surface, claimedBy: surfaceId } satisfies FrameKey });
      const noteId = await takeWish(surface.tabId, surface.mrKey);
      return noteId === null ? surface : { ...surface, noteId };
    }
    await new Promise((resolve) => setTimeout(resolve, CLAIM_PAUSE_MS));
  }
  return null;
}

/** Forgets the keys of a tab that was closed. */
export async function forgetFrames(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const keys = Object.entries(all).filter(
    ([key, value]) => key.startsWith(PREFIX) && (value as FrameKey).surface.tabId === tabId,
  );
  await browser.storage.session.remove(keys.map(([key]) => key));
}
