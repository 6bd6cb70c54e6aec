import { existsSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '@/demo/browser/launch-chromium';
import { openPanel } from '@/demo/browser/overlay';
import type { ScenarioName } from '@/demo/sample/scenarios';
import { startDemoServer, type DemoServer } from '@/demo/server/server';

/** The production build; `npm test` makes it first. */
const EXTENSION_DIR = '.output/chrome-mv3';
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
  /** More of the browser's own flags. */
  args?: string[];
}

/**
 * Starts Chromium with the extension as it is shipped. The manifest knows no test host: gitlab.com itself is mapped to
 * a local port.
 */
export function launchShipped(port: number, options: BrowserOptions = {}): Promise<LaunchedChromium> {
  if (!existsSync(`${EXTENSION_DIR}/manifest.json`)) {
    throw new Error(`${EXTENSION_DIR} is missing: run \`npm run build\` first.`);
  }
  return launchChromium({
    ...options,
    extensionDir: EXTENSION_DIR,
    headless: true,
    hostRules: `MAP gitlab.com:443 127.0.0.1:${port}`,
  });
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
