import { browser } from '@/stores/browser';
import type { Published } from '@/stores/messages/protocol';
import { SAME_PRESS_MS } from './same-press';
import { tellEveryTab } from './tabs';

const HIDDEN = 'hidden';

/** Whether everything is hidden. Kept across restarts: hidden stays hidden until asked back. */
export async function isHidden(): Promise<boolean> {
  return (await browser.storage.local.get(HIDDEN))[HIDDEN] === true;
}

/**
 * Hides or shows launcher, frames and our own pages in every tab. Our pages hear it at once; the tabs only when it is
 * written down, so that a tab that asks on its own (`page.look`) never gets the old state after the new one.
 */
export async function setHidden(hidden: boolean, publish: (published: Published) => void): Promise<void> {
  publish({ type: 'hidden-changed', hidden });
  await browser.storage.local.set({ [HIDDEN]: hidden });
  await tellEveryTab({ to: 'launcher', type: 'hidden', hidden });
}

let lastToggleAt = 0;

/** The hide key. `now` in epoch ms. */
export async function toggleHidden(publish: (published: Published) => void, now: number): Promise<void> {
  if (now - lastToggleAt < SAME_PRESS_MS) return;
  lastToggleAt = now;
  await setHidden(!(await isHidden()), publish);
}
