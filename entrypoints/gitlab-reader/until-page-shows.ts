/** GitLab's page loads its comments in batches over some seconds; this is how long a jump waits for a late one. */
const LONGEST_WAIT_MS = 12_000;

/** `given-up`: the signal ended, or the person at the page went on with something else. */
export type Outcome = 'shown' | 'not-there' | 'given-up';

/** `not-there`: it will not come on this page, however long one waits. */
export type Look = 'shown' | 'not-yet' | 'not-there';

/**
 * Calls `look` now and whenever the page changes, until it says more than `not-yet` or the time is over. Classes are not watched:
 * GitLab marks comments with them, which `look` may cause. Leaves nothing behind.
 */
export function untilPageShows(look: () => Look, signal: AbortSignal): Promise<Outcome> {
  if (signal.aborted) return Promise.resolve('given-up');
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (outcome: Outcome): void => {
      over.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(outcome);
    };
    const lookOnce = (): void => {
      const seen = look();
      if (seen !== 'not-yet') end(seen);
    };
    const observer = new MutationObserver(lookOnce);
    const timer = setTimeout(() => end('not-there'), LONGEST_WAIT_MS);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] });
    signal.addEventListener('abort', () => end('given-up'), { signal: over.signal });
    // The jump was asked for in the panel: a key or a press in the page itself is the next thing, not this one.
    for (const type of ['pointerdown', 'keydown']) {
      addEventListener(type, (event) => event.isTrusted && end('given-up'), {
        capture: true,
        signal: over.signal,
      });
    }
    // After watching began: what this first look changes is worth a second one.
    lookOnce();
  });
}
