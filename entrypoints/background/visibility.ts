import type { Published } from '@/stores/messages/protocol';
import { loadHidden, saveHidden } from './hidden-state';
import { forgetPress, isSamePress, keepPress, takePress, type Ear } from './hide-press';
import { returnSidePanels } from './return-side-panels';
import { tellEveryTab } from './tabs';
import { showOnToolbar } from './toolbar-icon';

type Publish = (published: Published) => void;

/** As this worker knows it; null until it has asked. Nobody else writes it. */
let current: boolean | null = null;

let changed: () => void = () => undefined;

/** Called after everything was hidden or shown, in the tabs too. */
export function whenHiddenChanged(listener: () => void): void {
  changed = listener;
}

/** Whether everything is hidden. Kept across restarts: hidden stays hidden until asked back. */
export async function isHidden(): Promise<boolean> {
  if (current !== null) return current;
  const loaded = await loadHidden();
  // A key pressed meanwhile is newer than what was stored.
  current ??= loaded;
  return current;
}

/**
 * Writing to the disk and drawing the button take time that the tabs would have to wait for; a tab that gives no answer
 * keeps them waiting no longer than this.
 */
const TABS_FIRST_MS = 100;

/**
 * Hides or shows launcher, frames and our own pages in every tab. From its first moment on whoever asks (`page.look`)
 * gets the new state, so nobody waits until it is written down. Rejects, after all that, where it could not be.
 */
export async function setHidden(hidden: boolean, publish: Publish): Promise<void> {
  current = hidden;
  publish({ type: 'hidden-changed', hidden });
  const told = tellEveryTab({ to: 'launcher', type: 'hidden', hidden });
  await Promise.race([told.catch(() => undefined), new Promise((late) => setTimeout(late, TABS_FIRST_MS))]);
  // What holds by now: a second press may have come meanwhile, and must not be overwritten by the first.
  const all = [told, saveHidden(current), showOnToolbar(current)];
  await Promise.allSettled(all);
  // It holds, even where a full disk keeps it from being stored.
  changed();
  await Promise.all(all);
}

/** Hides everything by a button of ours, which whoever hears no key has pressed: whatever key was heard just before. */
export function hideAll(publish: Publish): Promise<void> {
  forgetPress();
  return setHidden(true, publish);
}

/** Shows everything again, side panels too, however often it is pressed. To be called at once when it is heard. */
export function showAgain(publish: Publish): Promise<void> {
  forgetPress();
  void returnSidePanels(null);
  return setHidden(false, publish);
}

/**
 * The hide key, heard by the browser or by a page of ours: hides, or shows again, side panels too. `now` in epoch ms;
 * `windowId` is the window of the press where that is known. To be called at once when it is heard.
 */
export async function toggleHidden(
  publish: Publish,
  ear: Exclude<Ear, 'gitlab'>,
  now: number,
  windowId: number | null = null,
): Promise<void> {
  if (!isSamePress(ear, now)) void returnSidePanels(windowId);
  // A worker that has just started waits here; the same press may come meanwhile. Then it is judged without a wait.
  await isHidden();
  if (!takePress(ear, now)) return;
  keepPress(ear, now);
  await setHidden(current !== true, publish);
}

/**
 * The hide key, heard by a script in GitLab's page. It only hides, since anything there may claim to have heard it: the
 * way back is the browser's shortcut, the toolbar button or a page of ours. `now` in epoch ms.
 */
export async function hide(publish: Publish, now: number): Promise<void> {
  await isHidden();
  // The browser heard the press as well, and may just have shown everything by it.
  if (!takePress('gitlab', now) || current === true) return;
  keepPress('gitlab', now);
  await setHidden(true, publish);
}
