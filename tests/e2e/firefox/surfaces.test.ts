import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowserWindow } from '../support/firefox/browser-window';
import { evaluateIn, SIDEBAR, textOf } from '../support/firefox/extension-document';
import { openFirefoxWorld, type FirefoxWorld } from '../support/firefox/firefox-world';
import { isViewOpen } from '../support/firefox/in-document';
import { startInterview } from '../support/firefox/interview';
import { isOverlayShown, panelFrame } from '../support/firefox/overlay';
import { pressShortcut } from '../support/firefox/shortcut';
import { laterThanOnePress } from '../support/hide-key';

const PATIENT = { timeout: 10_000 };

describe('the sidebar in Firefox', () => {
  let world: FirefoxWorld;
  let page: Page;
  const text = (): Promise<string> => textOf(world.browser, SIDEBAR);
  /** Firefox lets no frame in a page open it; its own key does. */
  const toggleSidebar = (): Promise<void> => pressShortcut(world.browser, '7');
  beforeAll(async () => {
    world = await openFirefoxWorld();
    page = await world.openMergeRequest();
  });
  afterAll(() => world.close());

  it('is not opened by installing, shows the interview of the merge request in front, and nothing of it in its address', async () => {
    expect(await isViewOpen(world.browser, SIDEBAR)).toBe(false);
    await startInterview(await world.openPanel(page));
    await toggleSidebar();
    await expect.poll(text, PATIENT).toContain('Robin Okafor');
    const place = await evaluateIn(
      world.browser,
      SIDEBAR,
      '[location.search, location.hash, document.title]',
    );
    expect(place).toEqual(['', '', 'Second Chair']);
  });

  it('goes with everything else at the hide key, and is whole when it is opened again', async () => {
    await pressShortcut(world.browser, '9');
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(false);
    await expect.poll(() => isViewOpen(world.browser, SIDEBAR)).toBe(false);
    await laterThanOnePress();
    await pressShortcut(world.browser, '9');
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(true);
    await toggleSidebar();
    await expect.poll(text, PATIENT).toContain('Robin Okafor');
  });

  it('goes as well where the panel’s button hides everything', async () => {
    await page.bringToFront();
    const panel = await panelFrame(page);
    await panel.locator('button[aria-label="Hide everything"]').click();
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(false);
    await expect.poll(() => isViewOpen(world.browser, SIDEBAR)).toBe(false);
    expect(await isSidebarOpen(world)).toBe(false);
  });
});

declare const SidebarController: { isOpen: boolean };

/** Whether Firefox's own window has any sidebar open. */
function isSidebarOpen({ browser }: FirefoxWorld): Promise<boolean> {
  return inBrowserWindow(browser, () => SidebarController.isOpen);
}
