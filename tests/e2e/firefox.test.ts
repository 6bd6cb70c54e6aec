import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '@/demo/browser/find-firefox';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { startConnectProxy, type ConnectProxy } from './support/connect-proxy';
import { MR_URL } from './support/world';

const VIEWPORT = { width: 1280, height: 800 };
const PANEL_WIDTH = 420;
/** Where the launcher stands: at the window's right edge, half way down. */
const LAUNCHER = { x: VIEWPORT.width - 14, y: VIEWPORT.height / 2 };

/**
 * The Firefox build in real Firefox. WebDriver can't look into the overlay's frame there; mouse, keyboard, screenshots
 * and what the server is asked for show what works.
 */
describe('in Firefox', () => {
  let demo: DemoServer;
  let proxy: ConnectProxy;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    proxy = await startConnectProxy({ 'gitlab.com:443': demo.port });
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: true,
      acceptInsecureCerts: true,
      defaultViewport: VIEWPORT,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.no_proxies_on': '',
      },
    });
    await browser.installExtension(resolve('.output/firefox-mv3'));
    page = await browser.newPage();
    await page.goto(MR_URL);
  });
  afterAll(async () => {
    await browser.close();
    await proxy.close();
    await demo.close();
  });

  const apiRequests = (): string[] =>
    [...demo.controls.requests.keys()].filter((path) => path.includes('/api/v4/'));

  it('reads nothing before the panel is opened', () => {
    expect(apiRequests()).toEqual([]);
  });

  it('opens the panel from the launcher and reads the merge request', async () => {
    await page.mouse.click(LAUNCHER.x, LAUNCHER.y);
    await expect
      .poll(apiRequests, { timeout: 20_000 })
      .toContainEqual(expect.stringMatching(/merge_requests\/7\/discussions/));
    expect(await page.evaluate(() => window.length)).toBe(0);
  });

  it('keeps the keys that are typed in the panel from the page', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      window.addEventListener('keydown', ({ key }) => heard.push(key), true);
      Object.assign(window, { heard });
    });
    await page.mouse.click(VIEWPORT.width - PANEL_WIDTH / 2, VIEWPORT.height / 2);
    await page.keyboard.type('secret');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('asks no host but GitLab', () => {
    expect([...proxy.hosts].filter((host) => !/(mozilla|firefox)/.test(host))).toEqual(['gitlab.com:443']);
  });
});
