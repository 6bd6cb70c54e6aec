import { textHash } from '@/core/keeping/text-hash';
import { browser } from '@/stores/browser';

const PREFIX = 'erasures:';

/**
 * How often something of a merge request was erased since the browser started: by it, a surface that did not hear of an
 * erasure knows that what it shows is not to be kept. In the session area, so that it outlives a stopped worker; no surface
 * outlives the browser. Keys are fingerprints: a project may be named after a candidate.
 */
export interface Erasures {
  count: (mrKey: string) => void;
  of: (mrKey: string) => Promise<number>;
}

/** See `Erasures`. */
export function createErasures(): Erasures {
  const counted = new Map<string, number>();
  const ready = browser.storage.session.get(null).then(
    (stored) => {
      for (const [key, value] of Object.entries(stored))
        // What was counted since this worker started comes on top.
        if (key.startsWith(PREFIX)) counted.set(key, (counted.get(key) ?? 0) + Number(value));
    },
    // Where the session area can't be read, what was counted here is all that is known.
    () => undefined,
  );
  const keep = async (key: string): Promise<void> => {
    await ready;
    await browser.storage.session.set({ [key]: counted.get(key) });
  };
  return {
    count(mrKey) {
      const key = keyOf(mrKey);
      counted.set(key, (counted.get(key) ?? 0) + 1);
      // Held in memory all the same.
      keep(key).catch(() => undefined);
    },
    async of(mrKey) {
      await ready;
      return counted.get(keyOf(mrKey)) ?? 0;
    },
  };
}

/** Which merge request it was is not to be read from it. */
const keyOf = (mrKey: string): string => PREFIX + textHash(mrKey);
