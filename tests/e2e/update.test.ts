import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { isOverlayShown } from '@/demo/browser/overlay';
import { openWorld, type World } from './support/world';

/** The whole document, closed shadow roots too. */
async function whatIsDrawn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}

describe('an update of the extension under an open merge request', () => {
  let world: World;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    page = await world.openMergeRequest();
    page.on('console', (message) => {
      if (/Uncaught|invalidated/.test(message.text())) errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    await expect.poll(() => isOverlayShown(page), { timeout: 10_000 }).toBe(true);
  });

  it('takes the overlay down at the next key and says so', async () => {
    const gone = world.browser.worker.waitForEvent('close');
    await world.browser.worker.evaluate(() => {
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
    });
    await gone;
    await page.mouse.click(400, 300);
    await page.keyboard.press('Shift');
    await expect.poll(() => whatIsDrawn(page)).toContain('Second Chair was updated.');
    expect(await isOverlayShown(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});
