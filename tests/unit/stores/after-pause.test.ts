import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPause } from '@/stores/after-pause';
import type { Gateway } from '@/stores/gateway';
import type { Published } from '@/stores/messages/protocol';
import { createRetention } from '@/stores/retention';

describe('what is done after a pause', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is done once for what comes close together, and always after the last of it', () => {
    const act = vi.fn();
    const reading = afterPause(act);
    for (let typed = 0; typed < 5; typed += 1) {
      reading.soon();
      vi.advanceTimersByTime(200);
    }
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledOnce();
    reading.soon();
    vi.advanceTimersByTime(300);
    expect(act).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does not wait for the end of a long burst', () => {
    const act = vi.fn();
    const reading = afterPause(act);
    for (let typed = 0; typed < 50; typed += 1) {
      reading.soon();
      vi.advanceTimersByTime(200);
    }
    expect(act).toHaveBeenCalledTimes(5);
  });

  it('is not done any more once it was stopped', () => {
    const act = vi.fn();
    const reading = afterPause(act);
    reading.soon();
    reading.stop();
    vi.advanceTimersByTime(10_000);
    expect(act).not.toHaveBeenCalled();
  });
});

describe('who follows what is kept', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('reads once for a burst of drafts, and at once where something was erased', () => {
    let tell: (published: Published) => void = () => undefined;
    const gateway: Gateway = {
      request: () => Promise.reject(new Error('Nobody is asked.')),
      subscribe: (listener) => {
        tell = listener;
        return () => (tell = () => undefined);
      },
    };
    const read = vi.fn();
    const leave = createRetention(gateway, () => 0).follow(read);
    for (let typed = 0; typed < 4; typed += 1)
      tell({ type: 'interview-changed', interviewId: 'i-1', surfaceId: 'other' });
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(read).toHaveBeenCalledOnce();
    tell({ type: 'interviews-erased', interviewIds: ['i-1'], mrKeys: [] });
    expect(read).toHaveBeenCalledTimes(2);
    tell({ type: 'interview-changed', interviewId: 'i-1', surfaceId: 'other' });
    leave();
    vi.advanceTimersByTime(300);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
