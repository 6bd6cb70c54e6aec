import * as v from 'valibot';
import { browser } from '@/stores/browser';
import { sessionValue } from './session-value';

/** After this long a frame that loads was opened for some other reason. */
const VALID_MS = 15_000;

/** `at` in epoch ms. */
const WishSchema = v.object({ mrKey: v.string(), noteId: v.number(), at: v.number() });
type Wish = v.InferOutput<typeof WishSchema>;

const keyOf = (tabId: number): string => `wish:${String(tabId)}`;

/** Remembers which entry the panel of this tab is opened for, until its frame has loaded. `now` in epoch ms. */
export async function rememberWish(tabId: number, mrKey: string, noteId: number, now: number): Promise<void> {
  const wish: Wish = { mrKey, noteId, at: now };
  await browser.storage.session.set({ [keyOf(tabId)]: wish });
}

/** The comment that the panel of this tab is opened for, once; null where it is opened for none. */
export async function takeWish(tabId: number, mrKey: string, now = Date.now()): Promise<number | null> {
  const key = keyOf(tabId);
  const wish = await sessionValue(WishSchema, key);
  if (!wish) return null;
  await browser.storage.session.remove(key);
  return wish.mrKey === mrKey && now - wish.at < VALID_MS ? wish.noteId : null;
}

/** Forgets what a tab was to show. */
export function forgetWish(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}
