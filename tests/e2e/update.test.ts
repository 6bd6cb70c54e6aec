import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOverlayShown } from '@/demo/browser/overlay';
import { RECONNECT_MS, RELOAD_MS } from '@/entrypoints/background/update-times';
import { whatIsDrawn } from './support/drawn';
import { openWorld, type World } from './support/world';

const PATIENT = { timeout: 10_000 };

interface Runtime {
  runtime: { onUpdateAvailable: { dispatch(details: object): void } };
}

/** The browser has found an update: it says so where it would. */
function offerUpdate({ browser }: World): Promise<void> {
  return browser.worker.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
    runtime.onUpdateAvailable.dispatch({ version: '99.0' });
  });
}

describe('an update of the extension under an open merge request', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  const errors: string[] = [];
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openMergeRequest();
    page.on('console', (message) => {
      if (/Uncaught|invalidated/.test(message.text())) errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    panel = await world.openPanel(page);
    await panel.getByRole('button', { name: 'Start interview' }).waitFor();
  });
  afterAll(() => world.close());

  it('waits while the panel is open, and is applied when the last surface closes', async () => {
    let gone = false;
    const applied = world.browser.worker.waitForEvent('close').then(() => (gone = true));
    await offerUpdate(world);
    const offeredAt = Date.now();
    await expect.poll(() => Date.now() - offeredAt, PATIENT).toBeGreaterThan(RECONNECT_MS + RELOAD_MS);
    expect(gone).toBe(false);
    await panel.getByRole('button', { name: 'Close the panel' }).click();
    await applied;
  });

  it('takes the overlay down at the next key and says so, until the hide key takes that away too', async () => {
    await page.mouse.click(400, 300);
    await page.keyboard.press('Shift');
    await expect.poll(() => whatIsDrawn(page)).toContain('Second Chair was updated.');
    expect(await isOverlayShown(page)).toBe(false);
    expect(errors).toEqual([]);
    await page.keyboard.press('Control+Shift+Digit9');
    await expect.poll(() => whatIsDrawn(page)).not.toContain('Second Chair was updated.');
  });
});
