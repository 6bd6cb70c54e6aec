import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { POPUP, press, SETTINGS, textOf } from '../support/firefox/extension-document';
import { openFirefoxWorld, type FirefoxWorld } from '../support/firefox/firefox-world';
import { EXTENSION_ID, isViewOpen } from '../support/firefox/in-document';
import { inBrowserWindow } from '../support/firefox/browser-window';
import { startInterview } from '../support/firefox/interview';
import { isOverlayShown, isPanelShown, panelFrame } from '../support/firefox/overlay';
import { clickToolbar } from '../support/firefox/toolbar';
import { MR_URL } from '../support/world';

const PATIENT = { timeout: 10_000 };

interface FirefoxModules {
  importESModule(url: string): {
    ExtensionPermissions: { remove(id: string, what: object, extension: unknown): Promise<void> };
  };
}
declare const ChromeUtils: FirefoxModules;
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } | null };

/** Takes a host from the extension as the switch on `about:addons` does. */
function takeAwayHost(world: FirefoxWorld, pattern: string): Promise<void> {
  return inBrowserWindow(
    world.browser,
    async (id, origin) => {
      const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
      const { ExtensionPermissions } = ChromeUtils.importESModule(module);
      const what = { permissions: [], origins: [origin], data_collection: [] };
      await ExtensionPermissions.remove(id, what, WebExtensionPolicy.getByID(id)?.extension);
    },
    EXTENSION_ID,
    pattern,
  );
}

/** A GitLab of one's own: plain http, on a port, below a relative URL root. The extension is installed for good. */
describe('a self-managed GitLab in Firefox', () => {
  let world: FirefoxWorld;
  let gitlabCom: DemoServer;
  let own: DemoServer;
  /** On another port of the same host. */
  let other: DemoServer;
  let profileDir: string;
  let page: Page;
  const open = (): Promise<FirefoxWorld> =>
    openFirefoxWorld({
      demo: gitlabCom,
      profileDir,
      hosts: Object.fromEntries([own, other].map(({ origin, port }) => [new URL(origin).host, port])),
    });
  const popup = (): Promise<string> => textOf(world.browser, POPUP);
  const overlay = (): Promise<boolean> => isOverlayShown(world.browser, page);
  const panel = (): Promise<boolean> => isPanelShown(world.browser, page);

  /** Firefox grants gitlab.com with the installation. Where it stands there, it would stand in older tabs as well. */
  const launcherStandsOnGitLabCom = async (): Promise<void> => {
    const there = await world.open(MR_URL);
    await expect.poll(() => isOverlayShown(world.browser, there), PATIENT).toBe(true);
    await there.close();
  };

  beforeAll(async () => {
    gitlabCom = await startDemoServer({ scenario: 'backend', tls: true });
    own = await startDemoServer({ scenario: 'backend', tls: false, root: '/gitlab' });
    other = await startDemoServer({ scenario: 'no-comments', tls: false });
    profileDir = await mkdtemp(join(tmpdir(), 'second-chair-firefox-'));
    world = await open();
    page = await world.open(own.mrUrl);
  });
  afterAll(async () => {
    await world.close();
    await own.close();
    await other.close();
    await gitlabCom.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('is left alone, and offered by name with all of its ports when the toolbar button is clicked', async () => {
    await launcherStandsOnGitLabCom();
    expect(await overlay()).toBe(false);
    await clickToolbar(world.browser);
    await expect.poll(popup).toContain(own.origin);
    expect(await popup()).toContain('grants a host with all of its ports');
    expect(await overlay()).toBe(false);
  });

  it('is enabled by one click, in the page that is open, and reads below its root', async () => {
    await press(world.browser, POPUP, 'Enable on this host');
    await expect.poll(popup).toContain('Second Chair is on for');
    await expect.poll(overlay, PATIENT).toBe(true);
    await startInterview(await world.openPanel(page));
    expect(own.controls.countOf('/api/v4/')).toBeGreaterThan(3);
  });

  it('is enabled on its other ports too', async () => {
    const there = await world.open(other.mrUrl);
    await expect.poll(() => isOverlayShown(world.browser, there), PATIENT).toBe(true);
    await there.close();
  });

  it('is still enabled after Firefox was restarted, with the interview, and the button opens the panel', async () => {
    await world.close();
    world = await open();
    page = await world.open(own.mrUrl);
    await expect.poll(overlay, PATIENT).toBe(true);
    await clickToolbar(world.browser);
    await expect.poll(panel, PATIENT).toBe(true);
    expect(await isViewOpen(world.browser, POPUP)).toBe(false);
    await (await panelFrame(page)).waitForSelector('[data-complete="true"]');
  });

  it('has the popup again away from merge requests, which leads to the settings', async () => {
    // GitLab leaves a merge request without loading a document.
    await page.evaluate(() => history.pushState(null, '', '/gitlab/acme/storefront/-/merge_requests'));
    await expect.poll(overlay).toBe(false);
    await clickToolbar(world.browser);
    await expect.poll(popup).toContain('Open a merge request');
    await press(world.browser, POPUP, 'Settings');
    await expect.poll(() => textOf(world.browser, SETTINGS), PATIENT).toContain('http://localhost');
  });

  it('goes from open pages when it is revoked, and stays away', async () => {
    await page.goto(own.mrUrl);
    await expect.poll(overlay, PATIENT).toBe(true);
    await press(world.browser, SETTINGS, 'Revoke http://localhost');
    await expect.poll(() => textOf(world.browser, SETTINGS)).not.toContain('http://localhost');
    await expect.poll(overlay).toBe(false);
    await page.reload();
    await launcherStandsOnGitLabCom();
    expect(await overlay()).toBe(false);
  });

  it('is not the only host that can be enabled: gitlab.com comes back where it was taken away', async () => {
    page = await world.open(MR_URL);
    await expect.poll(overlay, PATIENT).toBe(true);
    await takeAwayHost(world, 'https://gitlab.com/*');
    await expect.poll(overlay).toBe(false);
    await clickToolbar(world.browser);
    await expect.poll(popup).toContain('https://gitlab.com');
    await press(world.browser, POPUP, 'Enable on this host');
    await expect.poll(overlay, PATIENT).toBe(true);
  });
});
