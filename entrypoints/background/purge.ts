import { DAY_MS } from '@/core/interview/interview';
import { browser } from '@/stores/browser';

interface PurgeDeps {
  /** Announces, withdraws and erases. */
  purge: () => Promise<unknown>;
  /** Rewrites the browser's files where that is due. */
  sweep: () => Promise<unknown>;
  /** When it last ran, epoch ms; null where it never did. */
  purgedAt: () => Promise<number | null>;
  now: () => number;
}

/**
 * Purges when the browser starts, and after an installation or an update; where neither comes for long, once a day when
 * the worker starts. What a stop cut off is done then. Register it synchronously at start.
 */
export function purgeAtStart({ purge, sweep, purgedAt, now }: PurgeDeps): void {
  let last: Promise<void> = Promise.resolve();
  const run = (isWanted: () => Promise<boolean>): void => {
    last = last.then(async () => {
      if (await isWanted()) await purge();
      await sweep();
    });
    // A database that does not open says so to whoever opens a page of ours; the next start tries again.
    last = last.catch(() => undefined);
  };
  const always = (): Promise<boolean> => Promise.resolve(true);
  browser.runtime.onStartup.addListener(() => run(always));
  browser.runtime.onInstalled.addListener(() => run(always));
  run(async () => {
    const at = await purgedAt();
    // A clock that was set back must not put it off for long.
    return at !== null && Math.abs(now() - at) > DAY_MS;
  });
}
