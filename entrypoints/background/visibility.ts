import { browser } from '@/stores/browser';
import type { Published } from '@/stores/messages/protocol';
import { SAME_PRESS_MS } from './same-press';
import { tellEveryTab } from './tabs';

const HIDDEN = 'hidden';

type Publish = (published: Published) => void;

/** Whether everything is hidden. Kept across restarts: hidden stays hidden until asked back. */
export async function isHidden(): Promise<boolean> {
  return (await browser.storage.local.get(HIDDEN))[HIDDEN] === true;
}

/**
 * Hides or shows launcher, frames and our own pages in every tab. Our pages hear it at once; the tabs only when it is
 * written down, so that a tab that asks on its own (`page.look`) never gets the old state after the new one.
 */
export async function setHidden(hidden: boolean, publish: Publish): Promise<void> {
  publish({ type: 'hidden-changed', hidden });
  await browser.storage.local.set({ [HIDDEN]: hidden });
  await tellEveryTab({ to: 'launcher', type: 'hidden', hidden });
}

/** When a press last changed something; one that changed nothing is none. */
let lastPressAt = 0;

const isSamePress = (now: number): boolean => now - lastPressAt < SAME_PRESS_MS;

/** The hide key, heard by the browser or by a page of ours: hides, or shows again. `now` in epoch ms. */
export async function toggleHidden(publish: Publish, now: number): Promise<void> {
  if (isSamePress(now)) return;
  lastPressAt = now;
  await setHidden(!(await isHidden()), publish);
}

/**
 * The hide key, heard by a script in GitLab's page. It only hides, since anything there may claim to have heard it: the
 * way back is the browser's shortcut, the toolbar button or a page of ours. `now` in epoch ms.
 */
export async function hide(publish: Publish, now: number): Promise<void> {
  // The browser heard the press as well, and has just shown everything by it.
  if (isSamePress(now) || (await isHidden())) return;
  lastPressAt = now;
  await setHidden(true, publish);
}
