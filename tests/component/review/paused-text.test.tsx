import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePausedText } from '@/components/review/use-paused-text';

describe('a text that is kept after a pause', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const type = (result: { current: { type: (text: string) => void } }, text: string, forMs: number) => {
    act(() => result.current.type(text));
    act(() => void vi.advanceTimersByTime(forMs));
  };

  it('is kept once where it is typed in one go', () => {
    const keep = vi.fn<(text: string) => void>();
    const { result } = renderHook(() => usePausedText('', keep));
    for (const text of ['a', 'ab', 'abc']) type(result, text, 40);
    expect(keep).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(200));
    expect(keep.mock.calls).toEqual([['abc']]);
  });

  it('is kept all along however long somebody types without a pause', () => {
    const kept: { text: string; at: number }[] = [];
    const { result } = renderHook(() =>
      usePausedText('', (text) => void kept.push({ text, at: Date.now() })),
    );
    const began = Date.now();
    for (let key = 1; key <= 100; key += 1) type(result, 'x'.repeat(key), 40);
    const gaps = kept.map(({ at }, index) => at - (kept[index - 1]?.at ?? began));
    // The store waits up to 300 ms more before it writes.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(240);
    expect(kept.length).toBeGreaterThan(10);
  });
});
