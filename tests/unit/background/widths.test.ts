import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      local: {
        get: () => Promise.resolve(Object.fromEntries(fake.stored)),
        set: (values: object) => {
          for (const [key, value] of Object.entries(values)) fake.stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));

const { rememberWidth, widthFor } = await import('@/entrypoints/background/widths');

const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const KEY = 'width:https://gitlab.com';

describe('the panel’s width', () => {
  beforeEach(() => {
    fake.stored.clear();
  });

  it('is remembered for a host, and for no other', async () => {
    await rememberWidth(MR, 500);
    expect(await widthFor('https://gitlab.com/other/project/-/merge_requests/1')).toBe(500);
    expect(await widthFor('https://gitlab.com:8443/acme/storefront/-/merge_requests/7')).toBe(420);
  });

  it.each([
    [100, 340],
    [10_000, 720],
    [400.4, 400],
    [Infinity, 420],
    [NaN, 420],
    ['500', 420],
    [null, 420],
  ])('is what a panel may have where %j is stored', async (stored, width) => {
    fake.stored.set(KEY, stored);
    expect(await widthFor(MR)).toBe(width);
  });
});
