import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followScrolling } from '@/entrypoints/panel/scrolling';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells when scrolling begins and when it has rested, once each, wherever in the page it is', async () => {
  const told: boolean[] = [];
  const isScrolling = followScrolling((scrolling) => told.push(scrolling));
  const list = document.body.appendChild(document.createElement('div'));
  expect(isScrolling()).toBe(false);
  for (let turn = 0; turn < 4; turn += 1) {
    list.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(400);
    expect(isScrolling()).toBe(true);
  }
  expect(told).toEqual([true]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isScrolling()).toBe(false);
  expect(told).toEqual([true, false]);
  list.dispatchEvent(new Event('scroll'));
  expect(told).toEqual([true, false, true]);
});
