import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import { createReviewQueue, type ReviewQueue } from '@/stores/database/review-queue';

const MR = 'https://gitlab.com/acme/storefront!7';

function page(number: number): ArrivedReview {
  const event = { kind: 'other' as const, id: `e${number}`, at: number, author: null, text: 'x' };
  return {
    mergeRequest: null,
    participants: null,
    viewer: null,
    records: [{ mrKey: MR, id: `thread:${number}`, events: [event] }],
    diffs: [],
    reading: {
      mrKey: MR,
      readId: 'read-1',
      startedAt: 1,
      finishedAt: null,
      pagesFetched: number,
      pagesKnown: 9,
      missing: [],
      lastCompleteAt: null,
      waitingUntil: null,
    },
  };
}

function ended(): ArrivedReview {
  const last = page(9);
  return { ...last, reading: { ...last.reading, finishedAt: 5 } };
}

/** A store that is finished by hand, transaction by transaction. */
function setUp() {
  const stored: string[][] = [];
  const open: { done: () => void; fail: (error: Error) => void }[] = [];
  const queue = createReviewQueue((_mrKey, { records }) => {
    stored.push(records.map(({ id }) => id));
    return new Promise<void>((done, fail) => open.push({ done, fail }));
  });
  const tick = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { stored, open, queue, tick };
}

describe('review queue', () => {
  it('opens the first transaction at once and puts what comes meanwhile into one more', async () => {
    const { stored, open, queue, tick } = setUp();
    const all = [1, 2, 3, 4].map((number) => queue.add(MR, page(number)));
    expect(stored).toEqual([['thread:1']]);
    open[0]?.done();
    await tick();
    expect(stored).toEqual([['thread:1'], ['thread:2', 'thread:3', 'thread:4']]);
    open[1]?.done();
    await Promise.all(all);
  });

  it('goes on after a failed transaction, and tells those whose pages were in it', async () => {
    const { stored, open, queue, tick } = setUp();
    const first = queue.add(MR, page(1));
    const second = queue.add(MR, page(2));
    const failed = expect(first).rejects.toThrow('disk full');
    open[0]?.fail(new Error('disk full'));
    await failed;
    await tick();
    expect(stored).toEqual([['thread:1'], ['thread:2']]);
    open[1]?.done();
    await second;
  });

  it('tells what is not stored yet only when no transaction is under way', async () => {
    const { stored, open, queue, tick } = setUp();
    const pages = [queue.add(MR, page(1)), queue.add(MR, page(2))];
    let told: readonly ArrivedReview[] | null = null;
    const asked = queue.unstored(MR).then((unstored) => (told = unstored));
    open[0]?.done();
    await tick();
    expect(stored).toHaveLength(2);
    expect(told).toBeNull();
    open[1]?.done();
    await Promise.all(pages);
    expect(await asked).toEqual([]);
  });

  it('keeps merge requests apart', () => {
    const { stored, queue } = setUp();
    void queue.add(MR, page(1));
    void queue.add(`${MR}8`, page(2));
    expect(stored).toEqual([['thread:1'], ['thread:2']]);
  });

  describe('that holds back', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    let busy = false;
    beforeEach(() => {
      busy = false;
    });
    const setUpHeld = () => {
      const stored: string[][] = [];
      const queue = createReviewQueue(
        (_mrKey, { records }) => {
          stored.push(records.map(({ id }) => id));
          return Promise.resolve();
        },
        { holdMs: 2_000, isBusy: () => busy },
      );
      return { stored, queue };
    };

    it('stores all that came meanwhile as one, when the time is over', async () => {
      const { stored, queue } = setUpHeld();
      const all = Promise.all([queue.add(MR, page(1)), queue.add(MR, page(2))]);
      expect(stored).toEqual([]);
      await vi.advanceTimersByTimeAsync(2_000);
      await all;
      expect(stored).toEqual([['thread:1', 'thread:2']]);
    });

    it('holds back what comes after the end of its read for a shorter time', async () => {
      const stored: string[][] = [];
      const queue = createReviewQueue(
        (_mrKey, { records }) => {
          stored.push(records.map(({ id }) => id));
          return Promise.resolve();
        },
        { holdMs: 60_000 },
      );
      await queue.add(MR, ended());
      const detail = queue.add(MR, page(10));
      await vi.advanceTimersByTimeAsync(3_000);
      await detail;
      expect(stored.at(-1)).toEqual(['thread:10']);
    });

    it.each([
      ['it is released', (queue: ReviewQueue) => queue.release(MR)],
      ['its time is over', () => vi.advanceTimersByTime(2_000)],
    ])('goes on holding while somebody is busy when %s, and stores soon after that', async (_when, act) => {
      const { stored, queue } = setUpHeld();
      busy = true;
      const one = queue.add(MR, page(1));
      act(queue);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(stored).toEqual([]);
      busy = false;
      await vi.advanceTimersByTimeAsync(1_000);
      await one;
      expect(stored).toEqual([['thread:1']]);
    });

    it('stores within a minute or so, busy or not, and at once what has to be: a read that ends, an erasing', async () => {
      const { stored, queue } = setUpHeld();
      busy = true;
      const one = queue.add(MR, page(1));
      await vi.advanceTimersByTimeAsync(65_000);
      await one;
      expect(stored).toEqual([['thread:1']]);
      const two = queue.add(MR, page(2));
      await queue.add(MR, ended());
      await two;
      expect(stored.at(-1)).toContain('thread:2');
    });

    it('tells what it holds back, and goes on holding it back', async () => {
      const { stored, queue } = setUpHeld();
      const all = Promise.all([queue.add(MR, page(1)), queue.add(MR, page(2))]);
      expect(await queue.unstored(MR)).toEqual([page(1), page(2)]);
      expect(stored).toEqual([]);
      await vi.advanceTimersByTimeAsync(2_000);
      await all;
    });

    it.each([
      ['it is released', (queue: ReviewQueue) => queue.release(MR)],
      ['all is released', (queue: ReviewQueue) => queue.releaseAll()],
      ['the read ends', (queue: ReviewQueue) => void queue.add(MR, ended())],
    ])('stores at once when %s', async (_when, act) => {
      const { stored, queue } = setUpHeld();
      const first = queue.add(MR, page(1));
      act(queue);
      await first;
      expect(stored[0]).toContain('thread:1');
    });
  });
});
