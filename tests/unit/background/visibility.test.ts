import { beforeEach, describe, expect, it, vi } from 'vitest';

interface FakeBrowser {
  happened: string[];
  stored: Record<string, unknown>;
}

const fake = vi.hoisted((): FakeBrowser => ({ happened: [], stored: {} }));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      local: {
        get: () => Promise.resolve({ ...fake.stored }),
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          Object.assign(fake.stored, values);
          fake.happened.push('written down');
        },
      },
    },
    tabs: {
      query: () => Promise.resolve([{ id: 1 }]),
      sendMessage: (id: number) => Promise.resolve(fake.happened.push(`tab ${String(id)} told`)),
    },
  },
}));

const { isHidden, setHidden } = await import('@/entrypoints/background/visibility');

describe('hiding everything', () => {
  beforeEach(() => {
    fake.happened.length = 0;
    fake.stored = {};
  });

  it('is written down before a tab hears of it, so that a tab that asks never gets the old state', async () => {
    await setHidden(true, () => fake.happened.push('our pages told'));
    expect(fake.happened).toEqual(['our pages told', 'written down', 'tab 1 told']);
    expect(await isHidden()).toBe(true);
  });
});
