import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOverlayShown, isPanelShown, openPanel } from '@/demo/browser/overlay';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { findProblems } from './support/axe';
import { evaluateInContentScript, sendExpression } from './support/isolated-world';
import { stopWorker } from './support/stop-worker';
import { clickToolbar, isPopupOpen, openedPopup, TOOLBAR_ARG } from './support/toolbar-popup';
import { updateExtension } from './support/update-extension';
import { MR_URL, openWorld, type World } from './support/world';

interface DevChrome {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
}

/**
 * The browser's own question can't be answered by a test. It is not asked for a host that the user allowed on
 * `chrome://extensions` before: the permission itself still comes and goes by our buttons only.
 */
async function allowWithoutAsking(world: World, origin: string): Promise<void> {
  const page = await world.browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, pattern]) =>
      (globalThis as unknown as { chrome: DevChrome }).chrome.developerPrivate.addHostPermission(id, pattern),
    [world.browser.extensionId, `${origin}/*`] as const,
  );
  await page.close();
}

async function openSettings(world: World): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(`chrome-extension://${world.browser.extensionId}/dashboard.html`);
  await page.getByRole('list', { name: 'Enabled hosts' }).getByRole('listitem').first().waitFor();
  return page;
}

async function openAt(world: World, url: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(url);
  return page;
}

async function startPlainSite(): Promise<{ server: Server; port: number; origin: string }> {
  const server = createServer((_ask, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end('<!doctype html><title>A shop</title><h1>A shop</h1><a href="https://gitlab.com">GitLab</a>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { server, port, origin: `http://localhost:${port}` };
}

/** A GitLab of one's own: plain http, on a port, below a relative URL root. */
describe('a self-managed GitLab', () => {
  let world: World;
  let gitlabCom: DemoServer;
  let own: DemoServer;
  let userDataDir: string;
  let page: Page;
  const open = (): Promise<World> =>
    openWorld({
      demo: gitlabCom,
      userDataDir,
      hosts: { [new URL(own.origin).host]: own.port },
      args: [TOOLBAR_ARG],
    });
  const apiAsked = (): number =>
    [...own.controls.requests.keys()].filter((path) => path.includes('/api/v4/')).length;

  beforeAll(async () => {
    gitlabCom = await startDemoServer({ scenario: 'backend', tls: true });
    own = await startDemoServer({ scenario: 'backend', tls: false, root: '/gitlab' });
    userDataDir = await mkdtemp(join(tmpdir(), 'second-chair-hosts-'));
    world = await open();
    await allowWithoutAsking(world, own.origin);
    page = await openAt(world, own.mrUrl);
  });
  afterAll(async () => {
    await world.browser.close();
    await own.close();
    await gitlabCom.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('is left alone until it is enabled', async () => {
    await page.waitForLoadState('networkidle');
    expect(await isOverlayShown(page)).toBe(false);
  });

  it('is offered by name when the toolbar button is clicked on it', async () => {
    await clickToolbar(world.browser, page);
    const popup = await openedPopup(world.browser);
    await expect.poll(() => popup.text()).toContain('Enable on this host');
    expect(await popup.text()).toContain(own.origin);
    expect(await isOverlayShown(page)).toBe(false);
    expect(await findProblems(popup)).toEqual([]);
  });

  it('is enabled by one click, in the page that is open, and reads below its root', async () => {
    const popup = await openedPopup(world.browser);
    await popup.press('Enable on this host');
    await expect.poll(() => isOverlayShown(page), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => popup.text()).toContain('Second Chair is on for');
    await popup.close();

    const panel = await openPanel(page);
    await panel.getByText('acme/storefront').first().waitFor();
    await expect.poll(apiAsked).toBeGreaterThan(3);
  });

  it('has the toolbar button open and close the panel then, and the popup again away from merge requests', async () => {
    await expect.poll(() => isPanelShown(page)).toBe(true);
    await clickToolbar(world.browser, page);
    await expect.poll(() => isPanelShown(page)).toBe(false);
    await clickToolbar(world.browser, page);
    await expect.poll(() => isPanelShown(page)).toBe(true);
    expect(await isPopupOpen(world.browser)).toBe(false);

    // GitLab leaves a merge request without loading a document.
    await page.evaluate(() => history.pushState(null, '', '/gitlab/acme/storefront/-/merge_requests'));
    await expect.poll(() => isOverlayShown(page)).toBe(false);
    await clickToolbar(world.browser, page);
    const popup = await openedPopup(world.browser);
    await expect.poll(() => popup.text()).toContain('Open a merge request');
    await popup.close();
  });

  it('is still enabled after the browser was restarted', async () => {
    await world.browser.close();
    world = await open();
    page = await openAt(world, own.mrUrl);
    await expect.poll(() => isOverlayShown(page), { timeout: 10_000 }).toBe(true);
  });

  it('goes from open pages when it is revoked, and what its scripts send is refused', async () => {
    await openPanel(page);
    const settings = await openSettings(world);
    const hosts = settings.getByRole('list', { name: 'Enabled hosts' });
    await settings.getByRole('button', { name: `Revoke ${own.origin}` }).click();
    await expect.poll(() => hosts.getByRole('listitem').count()).toBe(1);
    await settings.close();

    await expect.poll(() => isOverlayShown(page)).toBe(false);
    expect(page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'))).toEqual([]);
    for (const name of ['page.look', 'page.hide']) {
      const reply = await evaluateInContentScript(page, sendExpression(name, {}));
      expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('Refused') as unknown });
    }
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await isOverlayShown(page)).toBe(false);
  });

  it('leaves gitlab.com as it was', async () => {
    const other = await openAt(world, MR_URL);
    await expect.poll(() => isOverlayShown(other), { timeout: 10_000 }).toBe(true);
  });

  it('can be enabled again', async () => {
    await clickToolbar(world.browser, page);
    const popup = await openedPopup(world.browser);
    await expect.poll(() => popup.text()).toContain('Enable on this host');
    await popup.press('Enable on this host');
    await expect.poll(() => isOverlayShown(page), { timeout: 10_000 }).toBe(true);
    await popup.close();
  });

  it('answers the first click while the background is stopped', async () => {
    await stopWorker(world);
    await clickToolbar(world.browser, page);
    await expect.poll(() => isPanelShown(page), { timeout: 10_000 }).toBe(true);
    expect(await isPopupOpen(world.browser)).toBe(false);
  });

  it('is still enabled after an update, and starts anew in a page that was open before', async () => {
    await updateExtension(world);
    const fresh = await openAt(world, own.mrUrl);
    await expect.poll(() => isOverlayShown(fresh), { timeout: 10_000 }).toBe(true);
    await fresh.close();
    await clickToolbar(world.browser, page);
    await expect.poll(() => isPanelShown(page), { timeout: 10_000 }).toBe(true);
  });
});

describe('the toolbar button elsewhere', () => {
  let world: World;
  let site: Awaited<ReturnType<typeof startPlainSite>>;
  beforeAll(async () => {
    site = await startPlainSite();
    world = await openWorld({ hosts: { [`localhost:${site.port}`]: site.port }, args: [TOOLBAR_ARG] });
  });
  afterAll(async () => {
    await world.close();
    site.server.close();
  });

  it.each([
    ['a page that is no GitLab', () => site.origin, /does not look like a GitLab/],
    ['a page of the browser', () => 'chrome://version/', /lets no extension look/],
    [
      'gitlab.com away from merge requests',
      () => 'https://gitlab.com/acme/storefront',
      /Open a merge request/,
    ],
  ])('says so: %s', async (_what, url, words) => {
    const page = await openAt(world, url());
    await clickToolbar(world.browser, page);
    const popup = await openedPopup(world.browser);
    await expect.poll(() => popup.text()).toMatch(words);
    await popup.close();
    await page.close();
  });

  it('brings everything back where it was hidden', async () => {
    const mr = await world.openMergeRequest();
    await expect.poll(() => isOverlayShown(mr), { timeout: 10_000 }).toBe(true);
    const settings = await openSettings(world);
    await settings.keyboard.press('Control+Shift+Digit9');
    await expect.poll(() => isOverlayShown(mr)).toBe(false);
    await expect.poll(() => settings.locator('body').innerText()).toBe('');

    const page = await openAt(world, site.origin);
    await clickToolbar(world.browser, page);
    const popup = await openedPopup(world.browser);
    await expect.poll(() => popup.text()).toContain('Everything is hidden');
    await popup.press('Show again');
    await expect.poll(() => isOverlayShown(mr)).toBe(true);
    await settings.getByRole('heading', { name: 'Settings' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'leads to settings without a problem in %s, down to 320 px',
    async (scheme) => {
      const settings = await openSettings(world);
      await settings.emulateMedia({ colorScheme: scheme });
      await settings.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => settings.locator('html.gl-dark').count()).toBe(scheme === 'dark' ? 1 : 0);
      await settings.getByText('Hide everything, at once').waitFor();
      expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await findProblems(settings)).toEqual([]);
      await settings.close();
    },
  );
});
