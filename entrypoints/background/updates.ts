import { browser } from '@/stores/browser';
import { RECONNECT_MS, RELOAD_MS } from './update-times';

const WAITING = 'update-waiting';

export interface Updates {
  /** To be called whenever a page of ours may have been opened or closed, and when the worker starts. */
  look: () => Promise<void>;
}

/**
 * An update of the extension takes every page of ours down, so it waits until none is open, the dashboard included: it may
 * hold edits that are not saved yet. A frame behind a closed panel that holds such counts as open. Then it is applied. That
 * one waits is kept in the session area: a stopped worker goes on where it was. `isAnyOpen` says whether such a page is
 * open; `now` in epoch ms. Register it synchronously at start.
 */
export function waitWithUpdates(isAnyOpen: () => boolean, now: () => number): Updates {
  const startedAt = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const apply = async (): Promise<void> => {
    if (isAnyOpen() || !(await isWaiting())) return;
    // First: should the browser come back with the same version, it must not reload for ever.
    await browser.storage.session.remove(WAITING);
    if (isAnyOpen()) await browser.storage.session.set({ [WAITING]: true });
    else browser.runtime.reload();
  };
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (isAnyOpen() || !(await isWaiting())) return;
    clearTimeout(timer);
    timer = setTimeout(() => void apply(), Math.max(RELOAD_MS, startedAt + RECONNECT_MS - now()));
  };

  browser.runtime.onUpdateAvailable.addListener(() => {
    void browser.storage.session.set({ [WAITING]: true }).then(look);
  });
  return { look };
}

async function isWaiting(): Promise<boolean> {
  return (await browser.storage.session.get(WAITING))[WAITING] === true;
}
