import type { Page } from 'playwright-core';

/** What the page remembers while it is watched. */
export interface Watched {
  secondChairLongest?: number;
}

/**
 * Runs in a page or frame: watches it for long tasks from then on. A task is what a key sets off until the next may run,
 * what runs from the first callback of a frame until after it has been painted, or what the browser itself reports as long.
 * The time that the browser gives a frame is no beginning of it: the task before, or another process, may run until later.
 */
export function watchTasksHere(): void {
  const watched = globalThis as Watched;
  watched.secondChairLongest = 0;
  // No named function here: tsx marks those with a helper that the page does not have.
  const channelled = [0].map(() => (from: number) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      watched.secondChairLongest = Math.max(watched.secondChairLongest ?? 0, performance.now() - from);
    };
    channel.port2.postMessage(null);
  });
  addEventListener('keydown', () => channelled[0]?.(performance.now()), { capture: true });
  const frames = [
    () => {
      channelled[0]?.(performance.now());
      requestAnimationFrame(() => frames[0]?.());
    },
  ];
  requestAnimationFrame(() => frames[0]?.());
  new PerformanceObserver((found) => {
    for (const { duration } of found.getEntries())
      watched.secondChairLongest = Math.max(watched.secondChairLongest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** Watches the page from the beginning of whatever it shows next. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(watchTasksHere);
}

/** The longest task so far, in ms. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).secondChairLongest ?? Number.NaN);
}
