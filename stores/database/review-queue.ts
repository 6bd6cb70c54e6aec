import { combineArrived } from '@/core/merge-request/combine-arrived';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';

type Store = (mrKey: string, arrived: ArrivedReview) => Promise<void>;

interface Line {
  /** The transaction under way. */
  running: Promise<void>;
  /** What came meanwhile, and the transaction that will take all of it. */
  waiting: ArrivedReview[];
  next: Promise<void> | null;
}

/**
 * Stores what arrives, one transaction at a time for each merge request: what comes while one runs goes into the next,
 * together. The pages of a large review then cost a few transactions, not one each. Nothing here outlives the answers
 * it came with: each promise is part of the event that brought its answer.
 */
export interface ReviewQueue {
  /** Resolves when the answer is stored; rejects where the transaction that took it failed. */
  add: (mrKey: string, arrived: ArrivedReview) => Promise<void>;
  /** Resolves when everything that has arrived so far is stored or has failed. */
  settled: (mrKey: string) => Promise<void>;
}

/** See `ReviewQueue`. `store` opens its transaction before its first await. */
export function createReviewQueue(store: Store): ReviewQueue {
  const lines = new Map<string, Line>();

  const start = (mrKey: string, arrived: ArrivedReview): Promise<void> => {
    const line: Line = { running: Promise.resolve(), waiting: [], next: null };
    lines.set(mrKey, line);
    line.running = store(mrKey, arrived).finally(() => {
      if (line.waiting.length === 0) lines.delete(mrKey);
    });
    return line.running;
  };

  const follow = (mrKey: string, line: Line): Promise<void> => {
    const go = (): Promise<void> => {
      const [first, ...rest] = line.waiting;
      return first ? start(mrKey, combineArrived(first, ...rest)) : Promise.resolve();
    };
    // The one before may have failed; that is told to those who waited for it.
    return line.running.then(go, go);
  };

  return {
    add(mrKey: string, arrived: ArrivedReview): Promise<void> {
      const line = lines.get(mrKey);
      if (!line) return start(mrKey, arrived);
      line.waiting.push(arrived);
      line.next ??= follow(mrKey, line);
      return line.next;
    },
    async settled(mrKey: string): Promise<void> {
      for (let line = lines.get(mrKey); line; line = lines.get(mrKey)) {
        await (line.next ?? line.running).catch(() => undefined);
        if (lines.get(mrKey) === line) return;
      }
    },
  };
}
