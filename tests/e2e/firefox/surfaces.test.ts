import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

  it('goes with everything else at the hide key, and comes back with it, whole', async () => {
    await pressShortcut(world.browser, '9');
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(false);
    await expect.poll(() => isViewOpen(world.browser, SIDEBAR)).toBe(false);
    await laterThanOnePress();
    await pressShortcut(world.browser, '9');
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(true);
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

describe('a page that frames the panel itself in Firefox', () => {
  it('gets no interview, by an address that it could not even know, with and without a key', async () => {
    const hostile = createServer((_ask, answer) => {
      answer.setHeader('content-type', 'text/html').end('<!doctype html><title>hostile</title>');
    });
    await new Promise<void>((listening) => hostile.listen(0, '127.0.0.1', listening));
    const { port } = hostile.address() as AddressInfo;
    const world = await openFirefoxWorld({ hosts: { [`localhost:${port}`]: port } });
    const panel = await world.openPanel(await world.openMergeRequest());
    await startInterview(panel);
    const address = panel.url().replace(/#.*/, '');

    const stranger = await world.open(`http://localhost:${port}/`);
    await stranger.evaluate(
      (urls) => {
        for (const src of urls)
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
      },
      [address, `${address}#${crypto.randomUUID()}`],
    );
    const framed = () => stranger.frames().filter((frame) => frame.url().startsWith('moz-extension:'));
    await expect.poll(() => framed().length, PATIENT).toBe(2);
    for (const frame of framed()) {
      const text = () => frame.evaluate(() => document.body.innerText);
      await expect.poll(text, PATIENT).toMatch(/No interview|Not connected/);
      expect(await text()).not.toMatch(/Start interview|!7|Robin|storefront/i);
    }
    await world.close();
    hostile.close();
  });
});

declare const SidebarController: { isOpen: boolean };

/** Whether Firefox's own window has a sidebar open. */
function isSidebarOpen({ browser }: FirefoxWorld): Promise<boolean> {
  return inBrowserWindow(browser, () => SidebarController.isOpen);
}
