import { combineArrived } from '@/core/merge-request/combine-arrived';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';

type Store = (mrKey: string, arrived: ArrivedReview) => Promise<void>;

interface Line {
  /** The transaction under way, or the time for which the first answers are held back. */
  running: Promise<void>;
  /** No transaction runs yet. */
  held: boolean;
  /** What came meanwhile, and the transaction that will take all of it. */
  waiting: ArrivedReview[];
  next: Promise<void> | null;
  /** Ends the holding back; does nothing while a transaction runs. */
  release: () => void;
  /** The same, as soon as nobody is busy. */
  ease: () => void;
}

/**
 * Stores what arrives, one transaction at a time for each merge request: what comes while one runs goes into the next,
 * together. The pages of a large review then cost a few transactions, not one each. Nothing here outlives the answers
 * it came with: each promise is part of the event that brought its answer.
 */
export interface ReviewQueue {
  /** Resolves when the answer is stored; rejects where the transaction that took it failed. */
  add: (mrKey: string, arrived: ArrivedReview) => Promise<void>;
  /**
   * Resolves, when no transaction is under way, with what has arrived and is not stored yet, in its order. What is then
   * read from the database without another await, put together with it, is everything.
   */
  unstored: (mrKey: string) => Promise<readonly ArrivedReview[]>;
  /** Drops what has arrived and is not stored yet. Resolves when no transaction is under way. */
  forget: (mrKey: string) => Promise<void>;
  /** Stores what is held back as soon as nobody is busy. */
  release: (mrKey: string) => void;
  /** The same for every merge request. */
  releaseAll: () => void;
}

/** What comes after a read has ended is few and small, and whoever reads waits for the last of it to be stored. */
const HOLD_DETAILS_MS = 2_000;

/** While somebody is busy, this long at most: a worker that is waited for by its answers is not stopped in that time. */
const LONGEST_HOLD_MS = 60_000;

/** How soon to look again whether somebody is busy. */
const LOOK_AGAIN_MS = 500;

export interface Holding {
  /** How long what arrives first is held back at most, where nobody is busy. Nothing is where it is 0. */
  holdMs?: number | undefined;
  /** Whether somebody is in the middle of something that storing would make stutter, such as scrolling. */
  isBusy?: (() => boolean) | undefined;
}

/**
 * See `ReviewQueue`. `store` opens its transaction before its first await. What arrives first is held back for up to
 * `holdMs`, until the read has ended or somebody says, and longer while somebody is busy: storing thousands of records
 * takes the processor from reading, showing and scrolling them, and what is not stored yet can be read again.
 */
export function createReviewQueue(
  store: Store,
  { holdMs = 0, isBusy = () => false }: Holding = {},
): ReviewQueue {
  const lines = new Map<string, Line>();
  /** The read of each merge request that ended last. */
  const ended = new Map<string, string>();

  const start = (mrKey: string, arrived: ArrivedReview): Promise<void> => {
    const line: Line = {
      running: Promise.resolve(),
      held: false,
      waiting: [],
      next: null,
      release: () => undefined,
      ease: () => undefined,
    };
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

  const hold = (mrKey: string, arrived: ArrivedReview): Promise<void> => {
    const line: Line = {
      running: Promise.resolve(),
      held: true,
      waiting: [arrived],
      next: null,
      release: () => undefined,
      ease: () => undefined,
    };
    const isDetail = ended.get(mrKey) === arrived.reading.readId;
    line.running = new Promise((over) => {
      const since = performance.now();
      let timer: ReturnType<typeof setTimeout>;
      line.release = () => {
        clearTimeout(timer);
        over();
      };
      line.ease = () => {
        clearTimeout(timer);
        if (isBusy() && performance.now() - since < LONGEST_HOLD_MS)
          timer = setTimeout(line.ease, LOOK_AGAIN_MS);
        else over();
      };
      timer = setTimeout(line.ease, isDetail ? Math.min(holdMs, HOLD_DETAILS_MS) : holdMs);
    });
    lines.set(mrKey, line);
    line.next = follow(mrKey, line);
    return line.next;
  };

  return {
    add(mrKey: string, arrived: ArrivedReview): Promise<void> {
      const line = lines.get(mrKey);
      const isEnd = arrived.reading.finishedAt !== null;
      if (isEnd) ended.set(mrKey, arrived.reading.readId);
      if (!line) return holdMs === 0 || isEnd ? start(mrKey, arrived) : hold(mrKey, arrived);
      line.waiting.push(arrived);
      if (isEnd) line.release();
      line.next ??= follow(mrKey, line);
      return line.next;
    },
    async unstored(mrKey: string): Promise<readonly ArrivedReview[]> {
      let line = lines.get(mrKey);
      while (line && !line.held) {
        await line.running.catch(() => undefined);
        const next = lines.get(mrKey);
        if (next === line) return [...line.waiting];
        line = next;
      }
      return line ? [...line.waiting] : [];
    },
    async forget(mrKey: string): Promise<void> {
      for (let line = lines.get(mrKey); line; line = lines.get(mrKey)) {
        line.waiting.length = 0;
        line.release();
        await (line.next ?? line.running).catch(() => undefined);
        // One whose transaction failed, or had nothing to store, is over as well.
        if (lines.get(mrKey) === line) lines.delete(mrKey);
      }
      ended.delete(mrKey);
    },
    release: (mrKey) => lines.get(mrKey)?.ease(),
    releaseAll: () => lines.forEach(({ ease }) => ease()),
  };
}
