import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ session: new Map<string, unknown>() }));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) => {
          await Promise.resolve();
          const all = Object.fromEntries(structuredClone([...fake.session]));
          if (key === null) return all;
          return key in all ? { [key]: all[key] } : {};
        },
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          for (const [key, value] of Object.entries(values)) fake.session.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          await Promise.resolve();
          for (const key of [keys].flat()) fake.session.delete(key);
        },
      },
    },
  },
}));

const { claimFrame, forgetFrames, registerFrame } = await import('@/entrypoints/background/surfaces');
const { rememberWish, takeWish } = await import('@/entrypoints/background/wishes');
const { parseMergeRequestUrl } = await import('@/gitlab/urls');

const ref = parseMergeRequestUrl('https://gitlab.com/acme/storefront/-/merge_requests/7');
if (!ref) throw new Error('no merge request');
const KEY = 'a-key-that-was-made-for-one-frame';
const OURS = { tabId: 4, mrKey: ref.key, mrUrl: ref.url };

beforeEach(() => {
  vi.useFakeTimers();
  fake.session.clear();
});
afterEach(() => void vi.useRealTimers());

/** The answer to a claim, however long it waits for the key. */
async function claim(tabId: number | null, surfaceId: string, nonce = KEY) {
  const claiming = claimFrame(nonce, tabId, surfaceId);
  await vi.runAllTimersAsync();
  return claiming;
}

describe('the one-time key of a frame', () => {
  it('opens the merge request of the tab that registered it', async () => {
    await registerFrame(KEY, 4, ref);
    expect(await claim(4, 'frame')).toEqual(OURS);
  });

  it('once it is spent opens nothing for any other frame, in the same tab either', async () => {
    await registerFrame(KEY, 4, ref);
    await claim(4, 'frame');
    expect(await claim(4, 'stranger')).toBeNull();
    expect(await claim(4, 'stranger')).toBeNull();
  });

  it('answers the frame that spent it again: the first answer may be lost with a stopped worker', async () => {
    await registerFrame(KEY, 4, ref);
    await claim(4, 'frame');
    expect(await claim(4, 'frame')).toEqual(OURS);
  });

  it('goes to one of two frames that claim it at the same moment', async () => {
    await registerFrame(KEY, 4, ref);
    const claims = Promise.all([claimFrame(KEY, 4, 'frame'), claimFrame(KEY, 4, 'stranger')]);
    await vi.runAllTimersAsync();
    expect(await claims).toEqual([OURS, null]);
  });

  it.each([5, null])('opens nothing in tab %j, and is not spent by trying', async (tabId) => {
    await registerFrame(KEY, 4, ref);
    expect(await claim(tabId, 'stranger')).toBeNull();
    expect(await claim(4, 'frame')).toEqual(OURS);
  });

  it('opens nothing where nobody registered it', async () => {
    await registerFrame(KEY, 4, ref);
    expect(await claim(4, 'stranger', 'another-key-of-nobody')).toBeNull();
  });

  it('may be claimed a moment before it is registered', async () => {
    const claiming = claimFrame(KEY, 4, 'frame');
    await vi.advanceTimersByTimeAsync(60);
    await registerFrame(KEY, 4, ref);
    await vi.runAllTimersAsync();
    expect(await claiming).toEqual(OURS);
  });

  it('is not made good again by registering it once more', async () => {
    await registerFrame(KEY, 4, ref);
    await claim(4, 'frame');
    await registerFrame(KEY, 5, ref);
    expect(await claim(5, 'stranger')).toBeNull();
    expect(await claim(4, 'frame')).toEqual(OURS);
  });

  it('is forgotten with its tab, and no other is', async () => {
    await registerFrame(KEY, 4, ref);
    await registerFrame('the-key-of-another-tab', 5, ref);
    await rememberWish(4, ref.key, 11, Date.now());
    await forgetFrames(4);
    expect(await claim(4, 'frame')).toBeNull();
    expect(await claim(5, 'frame', 'the-key-of-another-tab')).toMatchObject({ tabId: 5 });
    expect([...fake.session.keys()].filter((key) => key.startsWith('wish:'))).toEqual([]);
  });
});

describe('the entry that a mark asked for', () => {
  it('is told to the frame that opens for it, once', async () => {
    await registerFrame(KEY, 4, ref);
    await rememberWish(4, ref.key, 11, Date.now());
    expect(await claim(4, 'frame')).toEqual({ ...OURS, noteId: 11 });
    expect(await claim(4, 'frame')).toEqual(OURS);
  });

  it('is not told to a frame that is refused, and waits for the right one', async () => {
    await registerFrame(KEY, 4, ref);
    await rememberWish(4, ref.key, 11, Date.now());
    expect(await claim(5, 'stranger')).toBeNull();
    expect(await claim(4, 'frame')).toMatchObject({ noteId: 11 });
  });

  it.each([
    ['of another merge request', `${ref.key}1`, 0],
    ['after a quarter of a minute', ref.key, 15_000],
  ])('is nothing to a frame %s', async (_what, mrKey, laterMs) => {
    await rememberWish(4, ref.key, 11, 1_000);
    expect(await takeWish(4, mrKey, 1_000 + laterMs)).toBeNull();
    expect(await takeWish(4, ref.key, 1_000)).toBeNull();
  });
});
