import { parseMergeRequestUrl, type MergeRequestRef } from '@/gitlab/urls';

/** How often the address is looked at where the browser has no Navigation API. */
const POLL_MS = 1_000;

/**
 * Calls `visit` for every merge request that the tab comes to, with a signal that ends when it leaves. GitLab's own
 * tab switches stay within one visit; hash-only changes are no navigation.
 */
export function watchRoute(
  visit: (ref: MergeRequestRef, left: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let key: string | null = null;
  /** None before the first visit: to end one that never was made an error, the first of the page, in over a millisecond. */
  let current: AbortController | null = null;

  const look = (): void => {
    const ref = parseMergeRequestUrl(location.href);
    if ((ref?.key ?? null) === key) return;
    current?.abort();
    key = ref?.key ?? null;
    current = new AbortController();
    if (ref) visit(ref, current.signal);
  };

  signal.addEventListener('abort', () => current?.abort());
  if ('navigation' in window) {
    // `navigatesuccess` comes after the address has changed, and for the page's own pushState too.
    window.navigation.addEventListener('navigatesuccess', look, { signal });
  } else {
    const timer = setInterval(look, POLL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  look();
}
