import { textHash } from '@/core/keeping/text-hash';
import { browser } from '@/stores/browser';

/**
 * A mark on each merge request of which something was erased since the browser started, another one each time: by it, a
 * surface that did not hear of an erasure knows that what it shows is not to be kept. In the session area, so that it
 * outlives a stopped worker; no surface outlives the browser. Keys are fingerprints: a project may be named after a
 * candidate.
 */
export interface ErasureMarks {
  put: (mrKey: string) => void;
  /** Empty where nothing was erased. */
  of: (mrKey: string) => Promise<string>;
}

const NONE = '';

/** See `ErasureMarks`. Nothing is read before it is asked for: a worker starts often, and something is erased rarely. */
export function createErasureMarks(): ErasureMarks {
  const known = new Map<string, string>();
  return {
    put(mrKey) {
      const [key, mark] = [keyOf(mrKey), crypto.randomUUID()];
      known.set(key, mark);
      // This worker knows it all the same.
      browser.storage.session.set({ [key]: mark }).catch(() => undefined);
    },
    async of(mrKey) {
      const key = keyOf(mrKey);
      const stored = known.has(key) ? NONE : await load(key);
      // One that was put meanwhile is newer.
      const mark = known.get(key) ?? stored;
      known.set(key, mark);
      return mark;
    },
  };
}

async function load(key: string): Promise<string> {
  try {
    const mark: unknown = (await browser.storage.session.get(key))[key];
    return typeof mark === 'string' ? mark : NONE;
  } catch {
    // Where the session area can't be read, what this worker put is all that is known.
    return NONE;
  }
}

/** Which merge request it was is not to be read from it. */
const keyOf = (mrKey: string): string => `erasure-mark:${textHash(mrKey)}`;
