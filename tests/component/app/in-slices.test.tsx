import { describe, expect, it, vi } from 'vitest';
import { inSlices } from '@/components/app/in-slices';

/** Takes `ms` for each step, by the real clock. */
function* steps(count: number, ms: number, taken: { steps: number }): Generator<void> {
  for (; taken.steps < count; taken.steps += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
}

const never = new AbortController().signal;

describe('work in slices', () => {
  it('lets others go on between two slices, and comes to its end', async () => {
    const taken = { steps: 0 };
    const ended = vi.fn();
    let others = 0;
    const other = setInterval(() => (others += 1), 0);
    inSlices(steps(20, 3, taken), never, ended);
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    clearInterval(other);
    expect(taken.steps).toBe(20);
    expect(others).toBeGreaterThan(2);
  });

  it('ends at once where it is short', () => {
    // By a clock that stands still: on a busy machine a slice can pass before the first step.
    vi.useFakeTimers({ toFake: ['performance'] });
    const ended = vi.fn();
    inSlices(steps(3, 0, { steps: 0 }), never, ended);
    vi.useRealTimers();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('stops when nobody waits for it any more', () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const taken = { steps: 0 };
    const left = new AbortController();
    const ended = vi.fn();
    inSlices(steps(1_000, 3, taken), left.signal, ended);
    const before = taken.steps;
    left.abort();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(taken.steps).toBe(before);
    expect(ended).not.toHaveBeenCalled();
  });
});
