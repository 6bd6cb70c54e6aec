import * as v from 'valibot';
import type { MergeRequestRef } from '@/gitlab/urls';
import { browser } from '@/stores/browser';
import type { Surface } from '@/stores/messages/protocol';
import { oneAtATime } from './one-at-a-time';
import { sessionValue, valueAs } from './session-value';
import { forgetWish, takeWish } from './wishes';

/** The content script registers the key while the frame loads: the claim may come first, by this much at most. */
const CLAIM_TRIES = 20;
const CLAIM_PAUSE_MS = 25;

/** A frame stands in a tab, beside a merge request. */
const FrameSurfaceSchema = v.object({ tabId: v.number(), mrKey: v.string(), mrUrl: v.nullable(v.string()) });
type FrameSurface = v.InferOutput<typeof FrameSurfaceSchema>;

/** A frame's key as it is kept: what it opens, and the surface that spent it; null before. */
const FrameKeySchema = v.object({ surface: FrameSurfaceSchema, claimedBy: v.nullable(v.string()) });
type FrameKey = v.InferOutput<typeof FrameKeySchema>;

const PREFIX = 'frame:';
const keyOf = (nonce: string): string => PREFIX + nonce;

const inTurn = oneAtATime();

const storedKey = (key: string): Promise<FrameKey | null> => sessionValue(FrameKeySchema, key);

/**
 * Remembers that the content script of this tab is opening a frame for this merge request. In the session area: it
 * outlives a stopped worker, and no content script can read it. A key that is known already stays as it is: registering
 * it once more does not make a spent one good again.
 */
export function registerFrame(nonce: string, tabId: number, ref: MergeRequestRef): Promise<void> {
  const surface: FrameSurface = { tabId, mrKey: ref.key, mrUrl: ref.url };
  return inTurn(async () => {
    if (await storedKey(keyOf(nonce))) return;
    await browser.storage.session.set({ [keyOf(nonce)]: { surface, claimedBy: null } satisfies FrameKey });
  });
}

/** Undefined where the key is not registered, null where it is not for this surface, or not any more. */
function spend(
  key: string,
  tabId: number | null,
  surfaceId: string,
): Promise<FrameSurface | null | undefined> {
  return inTurn(async () => {
    const stored = await storedKey(key);
    if (!stored) return undefined;
    const { surface, claimedBy } = stored;
    if (surface.tabId !== tabId || (claimedBy !== null && claimedBy !== surfaceId)) return null;
    await browser.storage.session.set({ [key]: { surface, claimedBy: surfaceId } satisfies FrameKey });
    return surface;
  });
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
  for (let tried = 0; tried < CLAIM_TRIES; tried += 1) {
    const surface = await spend(keyOf(nonce), tabId, surfaceId);
    if (surface === null) return null;
    if (surface) {
      const noteId = await takeWish(surface.tabId, surface.mrKey);
      return noteId === null ? surface : { ...surface, noteId };
    }
    await new Promise((resolve) => setTimeout(resolve, CLAIM_PAUSE_MS));
  }
  return null;
}

/** Forgets the keys of a tab that was closed, and what it was to show. */
export async function forgetFrames(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const keys = Object.entries(all).filter(
    ([key, value]) => key.startsWith(PREFIX) && valueAs(FrameKeySchema, value)?.surface.tabId === tabId,
  );
  await Promise.all([browser.storage.session.remove(keys.map(([key]) => key)), forgetWish(tabId)]);
}
