import { describe, expect, it } from 'vitest';
import { createLook } from '@/entrypoints/background/look';

const MR = 'https://gitlab.com/acme/storefront!7';
const OTHER = 'https://gitlab.com/acme/storefront!8';

function setUp(tabs: { tabId: number; mrKey: string }[]) {
  const told: { tabId: number; force: boolean }[] = [];
  const dead = new Set<number>();
  const at = { now: 1_000_000, pausedUntil: 0 };
  const look = createLook({
    tabs: () => Promise.resolve(tabs),
    now: () => at.now,
    pausedUntil: () => at.pausedUntil,
    tellReader: (tabId, order) => {
      if (order.type === 'look') told.push({ tabId, force: order.force });
      return Promise.resolve(!dead.has(tabId));
    },
  });
  return { look, told, dead, at };
}

describe('a look for news', () => {
  it('is taken in the surface’s own tab where that still shows the merge request', async () => {
    const { look, told } = setUp([
      { tabId: 1, mrKey: MR },
      { tabId: 2, mrKey: MR },
    ]);
    expect(await look({ mrKey: MR, tabId: 2, force: false })).toEqual({ state: 'on', tabId: 2 });
    expect(told).toEqual([{ tabId: 2, force: false }]);
  });

  it('is taken in any other tab of it, and in the next where one lets no script in', async () => {
    const { look, told, dead } = setUp([
      { tabId: 4, mrKey: OTHER },
      { tabId: 1, mrKey: MR },
      { tabId: 2, mrKey: MR },
    ]);
    dead.add(1);
    expect(await look({ mrKey: MR, tabId: 4, force: true })).toEqual({ state: 'on', tabId: 2 });
    expect(told).toEqual([
      { tabId: 1, force: true },
      { tabId: 2, force: true },
    ]);
  });

  it('says that the tab is gone, and finds one that is opened later', async () => {
    const tabs: { tabId: number; mrKey: string }[] = [];
    const { look } = setUp(tabs);
    expect(await look({ mrKey: MR, tabId: 1, force: false })).toEqual({ state: 'tab-gone' });
    tabs.push({ tabId: 9, mrKey: MR });
    expect(await look({ mrKey: MR, tabId: 1, force: false })).toEqual({ state: 'on', tabId: 9 });
  });

  it('waits as long as GitLab wants, and says until when', async () => {
    const { look, told, at } = setUp([{ tabId: 1, mrKey: MR }]);
    at.pausedUntil = at.now + 30_000;
    const waiting = { state: 'waiting', tabId: 1, until: at.pausedUntil };
    expect(await look({ mrKey: MR, tabId: 1, force: false })).toEqual(waiting);
    expect(await look({ mrKey: MR, tabId: 1, force: true })).toEqual(waiting);
    expect(told).toEqual([]);
    at.now += 30_000;
    expect(await look({ mrKey: MR, tabId: 1, force: false })).toEqual({ state: 'on', tabId: 1 });
    expect(told).toHaveLength(1);
  });

  it('is one, however many surfaces of a merge request ask, and counts for each merge request alone', async () => {
    const { look, told, at } = setUp([
      { tabId: 1, mrKey: MR },
      { tabId: 2, mrKey: OTHER },
    ]);
    await look({ mrKey: MR, tabId: 1, force: false });
    at.now += 9_000;
    expect(await look({ mrKey: MR, tabId: null, force: false })).toEqual({ state: 'on', tabId: 1 });
    await look({ mrKey: OTHER, tabId: 2, force: false });
    expect(told.map(({ tabId }) => tabId)).toEqual([1, 2]);
    at.now += 1_000;
    await look({ mrKey: MR, tabId: 1, force: false });
    expect(told.map(({ tabId }) => tabId)).toEqual([1, 2, 1]);
  });
});
