import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECONNECT_MS, RELOAD_MS } from '@/entrypoints/background/update-times';

interface FakeBrowser {
  session: Record<string, unknown>;
  available: (() => void) | null;
  reloads: number;
}

const fake = vi.hoisted((): FakeBrowser => ({ session: {}, available: null, reloads: 0 }));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      session: {
        get: () => Promise.resolve({ ...fake.session }),
        set: (values: Record<string, unknown>) => Promise.resolve(void Object.assign(fake.session, values)),
        remove: (key: string) => Promise.resolve(void Reflect.deleteProperty(fake.session, key)),
      },
    },
    runtime: {
      onUpdateAvailable: {
        addListener: (listener: () => void) => {
          fake.available = listener;
        },
      },
      reload: () => (fake.reloads += 1),
    },
  },
}));

const { waitWithUpdates } = await import('@/entrypoints/background/updates');

describe('an update of the extension', () => {
  let open = false;
  const startWorker = () => waitWithUpdates(() => open, Date.now);
  const available = async (): Promise<void> => {
    fake.available?.();
    await vi.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(fake, { session: {}, available: null, reloads: 0 });
    open = false;
  });
  afterEach(() => vi.useRealTimers());

  it('is applied where nothing is open, once surfaces that lost the worker could have come back', async () => {
    startWorker();
    await available();
    await vi.advanceTimersByTimeAsync(RECONNECT_MS - 1);
    expect(fake.reloads).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.reloads).toBe(1);
  });

  it('waits as long as a surface is open, and is applied soon after the last one closes', async () => {
    const updates = startWorker();
    open = true;
    await updates.look();
    await available();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(fake.reloads).toBe(0);
    open = false;
    await updates.look();
    await vi.advanceTimersByTimeAsync(RELOAD_MS);
    expect(fake.reloads).toBe(1);
  });

  it('waits on where a page was only reloaded', async () => {
    const updates = startWorker();
    open = true;
    await available();
    await vi.advanceTimersByTimeAsync(RECONNECT_MS);
    open = false;
    await updates.look();
    await vi.advanceTimersByTimeAsync(RELOAD_MS / 2);
    open = true;
    await updates.look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.reloads).toBe(0);
  });

  it('is remembered by the next worker', async () => {
    open = true;
    startWorker();
    await available();
    open = false;
    const next = startWorker();
    await next.look();
    await vi.advanceTimersByTimeAsync(RECONNECT_MS);
    expect(fake.reloads).toBe(1);
  });

  it('is applied once: nothing is reloaded again by what was remembered, nor without an update', async () => {
    const updates = startWorker();
    await updates.look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.reloads).toBe(0);
    await available();
    await vi.advanceTimersByTimeAsync(60_000);
    await startWorker().look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.reloads).toBe(1);
  });
});
