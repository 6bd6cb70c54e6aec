import { existsSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '@/demo/browser/launch-chromium';
import { openPanel } from '@/demo/browser/overlay';
import type { ScenarioName } from '@/demo/sample/scenarios';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { recordHosts } from './recorded-hosts';

/** The production build; `npm test` makes it first. */
export const EXTENSION_DIR = '.output/chrome-mv3';
export const MR_URL = 'https://gitlab.com/acme/storefront/-/merge_requests/7';

/** A demo GitLab that answers for gitlab.com, and a Chromium with the extension as it is shipped. */
export interface World {
  demo: DemoServer;
  browser: LaunchedChromium;
  /** Opens the merge request in a new tab. */
  openMergeRequest(): Promise<Page>;
  /** Clicks the launcher and waits for the panel's frame. */
  openPanel(page: Page): Promise<Frame>;
  close(): Promise<void>;
}

export interface WorldOptions extends BrowserOptions {
  scenario?: ScenarioName;
  demo?: DemoServer;
}

interface BrowserOptions {
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  userDataDir?: string;
  /** A copy of the production build, where its files are to be changed. */
  extensionDir?: string;
  /** The local port of each host beside gitlab.com that is to be reached: `localhost:8080`. Any other fails the test. */
  hosts?: Record<string, number>;
  /** More of the browser's own flags. */
  args?: string[];
}

/** Chromium looks for its own updates, for a signed-in account and for what fields mean, with any extension and with none. */
const isChromiums = (host: string): boolean =>
  /(^|\.)(google|googleapis|googleusercontent|gvt1)\.com:/.test(host);

/**
 * Starts Chromium with the extension as it is shipped. The manifest knows no test host: gitlab.com itself is answered on a
 * local port, by a proxy that every connection goes through. When the browser ends, it fails where it asked for any other.
 */
export async function launchShipped(
  port: number,
  { args = [], hosts = {}, ...options }: BrowserOptions = {},
): Promise<LaunchedChromium> {
  if (!existsSync(`${EXTENSION_DIR}/manifest.json`)) {
    throw new Error(`${EXTENSION_DIR} is missing: run \`npm run build\` first.`);
  }
  const recorded = await recordHosts({ 'gitlab.com:443': port, ...hosts }, isChromiums);
  const browser = await launchChromium({
    extensionDir: EXTENSION_DIR,
    ...options,
    headless: true,
    // Loopback as well: it is no host that anybody granted.
    args: [`--proxy-server=127.0.0.1:${recorded.port}`, '--proxy-bypass-list=<-loopback>', ...args],
  });
  // Of a page or a worker, none of these is the browser's own.
  browser.context.on('request', (request) => recorded.hear(request.url()));
  return {
    ...browser,
    async close() {
      await browser.close();
      await recorded.end();
    },
    async kill() {
      await browser.kill();
      await recorded.end();
    },
  };
}

/** Starts both. */
export async function openWorld({
  demo: given,
  scenario = 'backend',
  ...options
}: WorldOptions = {}): Promise<World> {
  const demo = given ?? (await startDemoServer({ scenario, tls: true }));
  const browser = await launchShipped(demo.port, options);
  return {
    demo,
    browser,
    async openMergeRequest() {
      const page = await browser.context.newPage();
      await page.goto(MR_URL);
      return page;
    },
    openPanel,
    async close() {
      await browser.close();
      if (!given) await demo.close();
    },
  };
}
