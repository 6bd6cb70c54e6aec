import * as v from 'valibot';
import { textHash } from '@/core/keeping/text-hash';
import { browser } from '@/stores/browser';
import { valueAs } from './session-value';

/** From when on reads are taken again, epoch ms; `never` while nobody has asked for one. */
const TakenSchema = v.union([v.number(), v.literal('never')]);
type Taken = v.InferOutput<typeof TakenSchema>;

const PREFIX = 'refused-review:';

/**
 * Merge requests whose review was erased: what their open tabs still send is neither stored nor shown, until somebody
 * opens Second Chair there anew, begins an interview, or asks for a reading. Then reads that began before that stay
 * refused. In the session area, so that it outlives a stopped worker; a restarted browser has no tab that reads by itself.
 * Keys are fingerprints: a project may be named after a candidate.
 */
export interface RefusedReviews {
  /** Whether a read that began then (epoch ms) is refused. */
  isRefused: (mrKey: string, startedAt: number) => boolean;
  refuse: (mrKey: string) => void;
  allow: (mrKey: string) => void;
  /** Resolves once what an earlier worker wrote down is known; to be waited for before `isRefused`. */
  ready: Promise<void>;
}

/** See `RefusedReviews`. `now` in epoch ms. */
export function createRefusedReviews(now: () => number): RefusedReviews {
  const taken = new Map<string, Taken>();
  const ready = browser.storage.session.get(null).then(
    (stored) => {
      for (const [key, value] of Object.entries(stored)) {
        // What happened since this worker started is newer.
        if (!key.startsWith(PREFIX) || taken.has(key)) continue;
        // What can't be read was a refusal: nobody has allowed it since.
        taken.set(key, valueAs(TakenSchema, value) ?? 'never');
      }
    },
    // Where the session area can't be read, nothing is known to be refused.
    () => undefined,
  );
  const remember = (mrKey: string, value: Taken): void => {
    const key = keyOf(mrKey);
    taken.set(key, value);
    // Held in memory all the same; a worker that is stopped right now starts no read either.
    browser.storage.session.set({ [key]: value }).catch(() => undefined);
  };
  return {
    ready,
    isRefused(mrKey, startedAt) {
      const from = taken.get(keyOf(mrKey));
      return from !== undefined && (from === 'never' || startedAt < from);
    },
    refuse: (mrKey) => remember(mrKey, 'never'),
    allow(mrKey) {
      if (taken.get(keyOf(mrKey)) === 'never') remember(mrKey, now());
    },
  };
}

/** Which merge request it was is not to be read from it. */
const keyOf = (mrKey: string): string => PREFIX + textHash(mrKey);
