import { MINUTE_MS } from '@/core/interview/interview';
import type { Envelope } from '@/stores/messages/wire';

/** A merge request of 10,000 discussions is 100 pages; ten reads of it in a minute is more than anybody does. */
const MOST_PER_MINUTE = 2_000;
/** Such a read is some 30 million units with its diffs. */
const MOST_UNITS_PER_MINUTE = 300_000_000;

interface Minute {
  since: number;
  messages: number;
  units: number;
}

/** Whether a tab may send one more message of this size (UTF-16 units). */
export type Allows = (tabId: number, units: number) => boolean;

/**
 * Caps how much one tab may send, in messages and in size, so that a page that got hold of a content script can't fill
 * the disk. Counted in memory: a stopped worker starts at nought, which is harmless.
 */
export function createPageLimits(now: () => number): Allows {
  const minutes = new Map<number, Minute>();
  return (tabId, units) => {
    const at = now();
    let minute = minutes.get(tabId);
    if (!minute || at - minute.since > MINUTE_MS) {
      minute = { since: at, messages: 0, units: 0 };
      minutes.set(tabId, minute);
    }
    minute.messages += 1;
    minute.units += units;
    return minute.messages <= MOST_PER_MINUTE && minute.units <= MOST_UNITS_PER_MINUTE;
  };
}

/** The size of a message of the page: its one long part is the text of an answer. */
export function sizeOf({ ask }: Envelope): number {
  if (typeof ask !== 'object' || ask === null) return 0;
  return Object.values(ask).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 0),
    0,
  );
}
