import type { Frame, Worker } from 'playwright-core';

/** What this file uses of Chromium's API in the worker; `dispatch` is how a test presses a browser shortcut. */
interface WorkerApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
}

/** Presses the shortcut that opens or closes the panel, in the tab in front. Answers when, in ms since the epoch. */
export function togglePanel(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WorkerApi };
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://gitlab.com/*' });
    if (!tab) throw new Error('No tab in front shows GitLab.');
    const at = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch('toggle-panel', tab);
    return at;
  });
}

/**
 * Waits until the timeline says that it is complete. Answers when, in ms since the epoch, and how many entries it has.
 * Rejects where it calls itself complete with fewer than `fewest`.
 */
export async function timelineComplete(frame: Frame, fewest: number): Promise<{ at: number; count: number }> {
  const complete = await firstComplete(frame);
  if (complete.count >= fewest) return complete;
  throw new Error(`The timeline calls itself complete with ${complete.count} entries.`);
}

/** Waits for an element, with at least `count` in its `data-count` where that is wanted. Answers when, in ms since the epoch. */
export function whenInFrame(frame: Frame, selector: string, count = 0): Promise<number> {
  return frame.evaluate(
    ([wanted, fewest]) =>
      new Promise<number>((there) => {
        const observer = new MutationObserver(() => {
          const found = document.querySelector<HTMLElement>(wanted);
          if (!found || Number(found.dataset['count'] ?? 0) < fewest) return;
          observer.disconnect();
          there(performance.timeOrigin + performance.now());
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        // Makes the observer look once at what is there already.
        document.documentElement.toggleAttribute('data-looked-at');
      }),
    [selector, count] as const,
  );
}

function firstComplete(frame: Frame): Promise<{ at: number; count: number }> {
  return frame.evaluate(
    () =>
      new Promise<{ at: number; count: number }>((complete) => {
        // No named function here: tsx marks those with a helper that the frame does not have.
        const observer = new MutationObserver(() => {
          const list = document.querySelector<HTMLElement>('[data-complete="true"]');
          if (!list) return;
          observer.disconnect();
          complete({ at: performance.timeOrigin + performance.now(), count: Number(list.dataset['count']) });
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        // Makes the observer look once at what is there already.
        document.documentElement.toggleAttribute('data-looked-at');
      }),
  );
}
