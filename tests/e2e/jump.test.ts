import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { orderReader } from './support/order-reader';
import { openWorld, type World } from './support/world';

/** Threads of the sample, by their first note. The outdated one is resolved too, and so folded; it holds a system note. */
const ACTIVE = {
  noteId: 2604117559,
  threadId: '83b891b6044743839664651d0c97eda54f946537',
  onDiff: true,
};
const OUTDATED = {
  noteId: 2604117818,
  threadId: '4f0fec6791792b0a5c7bd04236f1dc699ee31478',
  onDiff: true,
};
const SYSTEM_IN_OUTDATED = { noteId: 2604118262, threadId: '', onDiff: false };
const GONE = { noteId: 1, threadId: 'abc123', onDiff: false };
type Target = typeof ACTIVE;

/** The page scrolls smoothly over a long way. */
const PATIENT = { timeout: 10_000 };

const jump = (world: World, page: Page, target: Target): Promise<void> =>
  orderReader(world, page, { to: 'reader', type: 'jump', target });

/** The pane in which the note is on the screen; null where it is not. A page that hangs never answers. */
function paneOf(page: Page, { noteId }: Target): Promise<string | null> {
  return page.evaluate((id) => {
    const inSight = [...document.querySelectorAll(`[id="note_${String(id)}"]`)].find((note) => {
      const { top, height } = note.getBoundingClientRect();
      return height > 0 && top >= 0 && top < innerHeight;
    });
    const marked = location.hash === `#note_${String(id)}`;
    return marked ? (inSight?.closest('.tab-pane')?.id ?? null) : null;
  }, noteId);
}

const openTab = (page: Page, action: string) =>
  page.locator(`.merge-request-tabs a[data-action="${action}"]`).click();

describe('jumping to a comment', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    page = await world.openMergeRequest();
    await world.openPanel(page);
  });
  afterEach(async () => {
    world.demo.controls.set({ pageDelayMs: 0 });
    await page.close();
  });

  const loaded = () => page.locator(`#note_${ACTIVE.noteId}`).first().waitFor();

  it('unfolds a thread on an old version of the diff, on the overview', async () => {
    await loaded();
    await jump(world, page, OUTDATED);
    await expect.poll(() => paneOf(page, OUTDATED), PATIENT).toBe('notes');
  });

  it('comes back from Changes for a thread that is not there', async () => {
    await loaded();
    await openTab(page, 'diffs');
    await page.locator('#diffs .js-discussion-container').first().waitFor();
    await jump(world, page, OUTDATED);
    await expect.poll(() => paneOf(page, OUTDATED), PATIENT).toBe('notes');
  });

  it('stays on Changes for a thread that is shown there', async () => {
    await loaded();
    await openTab(page, 'diffs');
    await page.locator(`#diffs #note_${ACTIVE.noteId}`).waitFor();
    await jump(world, page, ACTIVE);
    await expect.poll(() => paneOf(page, ACTIVE), PATIENT).toBe('diffs');
  });

  it('comes back from Commits', async () => {
    await loaded();
    await openTab(page, 'commits');
    await jump(world, page, ACTIVE);
    await expect.poll(() => paneOf(page, ACTIVE), PATIENT).toBe('notes');
  });

  it('finds a system note in a folded thread', async () => {
    await loaded();
    await jump(world, page, SYSTEM_IN_OUTDATED);
    await expect.poll(() => paneOf(page, SYSTEM_IN_OUTDATED), PATIENT).toBe('notes');
  });

  it.each([
    ['on an old version', OUTDATED],
    ['on the current version', ACTIVE],
  ])('waits for a late batch with a thread %s', async (_where, target) => {
    world.demo.controls.set({ pageDelayMs: 2_000 });
    await page.reload();
    await world.openPanel(page);
    await jump(world, page, target);
    await expect.poll(() => paneOf(page, target), PATIENT).not.toBeNull();
  });

  it('follows the last of two jumps, and reloads for none', async () => {
    await loaded();
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await jump(world, page, GONE);
    await jump(world, page, OUTDATED);
    await expect.poll(() => paneOf(page, OUTDATED), PATIENT).toBe('notes');
    await jump(world, page, GONE);
    await page.mouse.click(5, 300);
    const from = Date.now();
    await expect.poll(() => Date.now() - from, { timeout: 20_000 }).toBeGreaterThan(13_000);
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  });
});
