import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { DAY_MS } from '@/core/interview/interview';
import type { Sweep } from '@/core/keeping/sweep';

interface Fake {
  stored: Record<string, unknown>;
  filler: Record<'fillOnce' | 'dropFiller', Mock<() => Promise<void>>>;
}
const fake = vi.hoisted((): Fake => ({
  stored: {},
  filler: { fillOnce: vi.fn<() => Promise<void>>(), dropFiller: vi.fn<() => Promise<void>>() },
}));
vi.mock('@/stores/browser', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://abc/' },
    storage: {
      local: {
        get: () => Promise.resolve({ ...fake.stored }),
        set: (values: Record<string, unknown>) => Promise.resolve(void Object.assign(fake.stored, values)),
      },
    },
  },
}));
vi.mock('@/stores/database/filler', () => ({ ...fake.filler, ROUND_BYTES: 1 }));
const { createSweeper } = await import('@/entrypoints/background/sweep');

const NOW = Date.UTC(2026, 10, 26);

describe('rewriting the browser’s files', () => {
  let now: number;
  const rounds = () => fake.filler.fillOnce.mock.calls.length;
  const sweeper = () =>
    createSweeper(
      () => undefined,
      () => now,
    );
  const stateIs = (sweep: Sweep) => (fake.stored = { sweep });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({}) } });
    now = NOW;
    fake.stored = {};
    fake.filler.fillOnce.mockReset().mockResolvedValue();
    fake.filler.dropFiller.mockReset().mockResolvedValue();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const ended = async <T>(sweeping: Promise<T>): Promise<T> => {
    await vi.runAllTimersAsync();
    return sweeping;
  };

  it('takes four rounds, and nothing where nothing is due', async () => {
    const { due, sweep } = sweeper();
    expect(await ended(sweep())).toEqual({ state: 'none' });
    await due();
    expect(await ended(sweep())).toEqual({ state: 'done', at: NOW });
    expect(rounds()).toBe(4);
  });

  it('says why it failed midway, leaves no filler, and can be tried again', async () => {
    const { due, sweep } = sweeper();
    await due();
    fake.filler.fillOnce.mockResolvedValueOnce().mockRejectedValueOnce(new Error('The disk is full.'));
    expect(await ended(sweep())).toEqual({ state: 'failed', since: NOW, at: NOW, why: 'The disk is full.' });
    expect(fake.filler.dropFiller).toHaveBeenCalledTimes(2);
    expect(await ended(sweep())).toMatchObject({ state: 'done' });
  });

  it('does not begin without room for it', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: 4, usage: 0 }) } });
    const { due, sweep } = sweeper();
    await due();
    expect(await ended(sweep())).toMatchObject({ state: 'failed', why: /too little room/ as never });
    expect(rounds()).toBe(0);
  });

  it('goes on in the next worker where it was stopped', async () => {
    const stopped = sweeper();
    await stopped.due();
    fake.filler.fillOnce.mockResolvedValueOnce().mockReturnValueOnce(new Promise(() => undefined));
    void stopped.sweep();
    await vi.runAllTimersAsync();
    expect(fake.stored).toMatchObject({ sweep: { state: 'due', done: 1 } });
    fake.filler.fillOnce.mockClear();
    await ended(sweeper().goOn());
    expect(rounds()).toBe(3);
    expect(fake.stored).toEqual({ sweep: { state: 'done', at: NOW } });
  });

  it('begins anew where something was erased meanwhile', async () => {
    const { due, sweep } = sweeper();
    await due();
    fake.filler.fillOnce.mockResolvedValueOnce().mockResolvedValueOnce();
    fake.filler.fillOnce.mockImplementationOnce(() => {
      // Not waited for: by the time that the round ends it is not written down yet.
      void due();
      return Promise.resolve();
    });
    expect(await ended(sweep())).toMatchObject({ state: 'done' });
    expect(rounds()).toBe(3 + 4);
  });

  it('is not tried again at every start of a worker where it failed, but a day later', async () => {
    stateIs({ state: 'failed', since: NOW, at: NOW, why: 'The disk is full.' });
    now = NOW + DAY_MS - 1;
    await ended(sweeper().goOn());
    expect(rounds()).toBe(0);
    now = NOW + DAY_MS + 1;
    await ended(sweeper().goOn());
    expect(rounds()).toBe(4);
  });

  it.each([-1e308, 0.5, Infinity, 1e308, 5])(
    'takes all of its rounds where %s of them are said to be done',
    async (done) => {
      stateIs({ state: 'due', since: NOW, done, of: 4 });
      expect(await ended(sweeper().sweep())).toEqual({ state: 'done', at: NOW });
      expect(rounds()).toBe(4);
    },
  );
});
