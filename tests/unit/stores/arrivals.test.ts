import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import { createArrivals } from '@/stores/arrivals';

function page(number: number, patch: Partial<ArrivedReview['reading']> = {}): ArrivedReview {
  return {
    mergeRequest: null,
    participants: null,
    viewer: null,
    records: [],
    diffs: [],
    reading: {
      mrKey: 'mr',
      readId: 'read-1',
      startedAt: 1,
      finishedAt: null,
      pagesFetched: number,
      pagesKnown: 99,
      missing: [],
      lastCompleteAt: null,
      waitingUntil: null,
      ...patch,
    },
  };
}

function setUp() {
  const drawn: number[] = [];
  const counted: number[] = [];
  const busy = { now: false };
  const { add: arrived } = createArrivals({
    draw: (pages) => drawn.push(pages.length),
    count: ({ reading }) => counted.push(reading.pagesFetched),
    isBusy: () => busy.now,
  });
  return { drawn, counted, arrived, busy };
}

describe('what arrives', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is drawn at once, then together, and at the end at once', () => {
    const { arrived, drawn, counted } = setUp();
    arrived(page(1));
    // What was asked for at the same time comes a moment later: the first comments are in it.
    arrived(page(2));
    arrived(page(3));
    expect(drawn).toEqual([1]);
    vi.advanceTimersByTime(60);
    expect(drawn).toEqual([1, 2]);
    arrived(page(4));
    arrived(page(5));
    vi.advanceTimersByTime(399);
    expect(drawn).toEqual([1, 2]);
    expect(counted).toEqual([5]);
    vi.advanceTimersByTime(1);
    expect(drawn).toEqual([1, 2, 2]);
    arrived(page(6));
    arrived(page(7, { finishedAt: 9 }));
    expect(drawn).toEqual([1, 2, 2, 2]);
  });

  it('is drawn a few times more, not ten times, where there is ten times of it', () => {
    const drawings = (pages: number): number => {
      const { arrived, drawn } = setUp();
      for (let number = 0; number < pages; number += 1) {
        arrived(page(number));
        vi.advanceTimersByTime(50);
      }
      expect(drawn.length).toBeGreaterThan(1);
      return drawn.length;
    };
    expect(drawings(100)).toBeLessThanOrEqual(drawings(10) + 4);
  });

  it('is counted a few times a second while it waits, the newest, and not again once it is drawn', () => {
    const { arrived, counted, drawn } = setUp();
    arrived(page(1, { pagesKnown: 999 }));
    for (const pauseMs of [60, 400]) {
      arrived(page(1, { pagesKnown: 999 }));
      vi.advanceTimersByTime(pauseMs);
    }
    expect(drawn).toEqual([1, 1, 1]);
    counted.length = 0;
    for (let number = 2; number <= 101; number += 1) {
      arrived(page(number));
      vi.advanceTimersByTime(10);
    }
    expect(counted.length).toBeGreaterThan(4);
    expect(counted.length).toBeLessThan(9);
    expect(counted.at(-1)).toBeGreaterThan(85);
    arrived(page(102, { finishedAt: 5 }));
    const before = [...counted];
    expect(drawn.at(-1)).toBeGreaterThan(90);
    vi.advanceTimersByTime(1_000);
    expect(counted).toEqual(before);
  });

  it('after the end is drawn seldom, and when the last of it is there', () => {
    const { arrived, drawn } = setUp();
    arrived(page(10, { finishedAt: 5, pagesKnown: 30 }));
    for (let number = 11; number < 30; number += 1) {
      arrived(page(number, { pagesKnown: 30 }));
      vi.advanceTimersByTime(100);
    }
    expect(drawn).toEqual([1]);
    arrived(page(30, { pagesKnown: 30 }));
    expect(drawn).toEqual([1, 20]);
  });

  it('after the end waits for who is busy, but comments do not', () => {
    const { arrived, busy, drawn, counted } = setUp();
    busy.now = true;
    arrived(page(9));
    arrived(page(10, { finishedAt: 5, pagesKnown: 12 }));
    expect(drawn).toEqual([1, 1]);
    arrived(page(11, { pagesKnown: 12 }));
    arrived(page(12, { pagesKnown: 12 }));
    vi.advanceTimersByTime(60_000);
    expect(drawn).toEqual([1, 1]);
    expect(counted).toEqual([12]);
    busy.now = false;
    vi.advanceTimersByTime(300);
    expect(drawn).toEqual([1, 1, 2]);
    arrived(page(1, { readId: 'read-2' }));
    vi.advanceTimersByTime(10_000);
    expect(drawn).toEqual([1, 1, 2, 1]);
  });

  it('is not drawn for one who is busy because the end is told again', () => {
    const { arrived, busy, drawn, counted } = setUp();
    arrived(page(10, { finishedAt: 5, pagesKnown: 12 }));
    busy.now = true;
    arrived(page(12, { pagesKnown: 12 }));
    arrived(page(12, { finishedAt: 9, pagesKnown: 12 }));
    vi.advanceTimersByTime(10_000);
    expect(drawn).toEqual([1]);
    expect(counted).toEqual([12]);
    busy.now = false;
    vi.advanceTimersByTime(300);
    expect(drawn).toEqual([1, 2]);
  });

  it('of another read is soon drawn again', () => {
    const { arrived, drawn } = setUp();
    for (let number = 0; number < 50; number += 1) {
      arrived(page(number));
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(2_000);
    const before = drawn.length;
    arrived(page(1, { readId: 'read-2' }));
    arrived(page(2, { readId: 'read-2' }));
    vi.advanceTimersByTime(400);
    expect(drawn.length).toBe(before + 2);
  });
});
