import { browser } from '@/stores/browser';

/** After this long a frame that loads was opened for some other reason. */
const VALID_MS = 15_000;

interface Wish {
  mrKey: string;
  noteId: number;
  /** Epoch ms. */
  at: number;
}

const keyOf = (tabId: number): string => `wish:${String(tabId)}`;

/** Remembers which entry the panel of this tab is opened for, until its frame has loaded. `now` in epoch ms. */
export async function rememberWish(tabId: number, mrKey: string, noteId: number, now: number): Promise<void> {
  const wish: Wish = { mrKey, noteId, at: now };
  await browser.storage.session.set({ [keyOf(tabId)]: wish });
}

/** The comment that the panel of this tab is opened for, once; null where it is opened for none. */
export async function takeWish(tabId: number, mrKey: string, now = Date.now()): Promise<number | null> {
  const key = keyOf(tabId);
  const wish = (await browser.storage.session.get(key))[key] as Wish | undefined;
  if (!wish) return null;
  await browser.storage.session.remove(key);
  return wish.mrKey === mrKey && now - wish.at < VALID_MS ? wish.noteId : null;
}

/** Forgets what a tab was to show. */
export function forgetWish(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}
