import { browser } from '@/stores/browser';

interface PurgeDeps {
  /** Announces, withdraws and erases. */
  purge: () => Promise<unknown>;
  /** Takes up rewriting the browser's files where that was cut off. */
  goOn: () => Promise<unknown>;
}

/**
 * Purges when the browser starts, and at no other time: so it is announced, and somebody who keeps the browser open sees
 * nothing go. What the stop of a worker cut off of the last step of erasing is taken up when the next one starts. Register
 * it synchronously at start.
 */
export function purgeAtStart({ purge, goOn }: PurgeDeps): void {
  let last: Promise<unknown> = Promise.resolve();
  const run = (act: () => Promise<unknown>): void => {
    // A database that does not open says so to whoever opens a page of ours; the next start tries again.
    last = last.then(act).catch(() => undefined);
  };
  const started = (): void => {
    run(purge);
    run(goOn);
  };
  browser.runtime.onStartup.addListener(started);
  // One that the browser loads from a folder is installed at each of its starts, and told that instead. An update, which
  // comes while the browser runs, purges nothing.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') started();
  });
  run(goOn);
}
