/** A merge request of 10,000 discussions is 100 pages; ten reads of it in a minute is more than anybody does. */
const MOST_PER_MINUTE = 2_000;
const MINUTE_MS = 60_000;

/**
 * Caps how much one tab may send, so that a page that got hold of a content script can't fill the disk. Counted in
 * memory: a stopped worker starts at nought, which is harmless.
 */
export function createPageLimits(now: () => number): (tabId: number) => boolean {
  const counts = new Map<number, { since: number; count: number }>();
  return (tabId) => {
    const at = now();
    const entry = counts.get(tabId);
    if (!entry || at - entry.since > MINUTE_MS) {
      counts.set(tabId, { since: at, count: 1 });
      return true;
    }
    entry.count += 1;
    return entry.count <= MOST_PER_MINUTE;
  };
}
