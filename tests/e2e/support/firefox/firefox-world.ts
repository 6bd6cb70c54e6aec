import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '@/demo/browser/find-firefox';
import type { ScenarioName } from '@/demo/sample/scenarios';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { recordHosts } from '../recorded-hosts';
import { MR_URL } from '../world';
import { SYSTEM_ACCESS_ARG } from './browser-window';
import { packExtension } from './extension-archive';
import { EXTENSION_ID } from './in-document';
import { openPanel } from './overlay';

/** The production build; `npm test` makes it first. */
const EXTENSION_DIR = '.output/firefox-mv3';

/** A demo GitLab that answers for gitlab.com, and a Firefox with the extension as it is shipped. */
export interface FirefoxWorld {
  demo: DemoServer;
  browser: Browser;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens the merge request in a new tab, in front. */
  openMergeRequest(): Promise<Page>;
  /** Clicks the launcher and waits for the panel's frame. */
  openPanel(page: Page): Promise<Frame>;
  close(): Promise<void>;
}

export interface FirefoxWorldOptions {
  scenario?: ScenarioName;
  demo?: DemoServer;
  /**
   * A profile to start with, or to go on with: there the extension is installed for good, and stays with all that it
   * stored. Without it Firefox gets a fresh profile and loads the extension as one does from `about:debugging`.
   */
  profileDir?: string;
  /** The local port of each host beside gitlab.com that is to be reached: `localhost:8080`. Any other fails the test. */
  hosts?: Record<string, number>;
  /** More of the browser's preferences. */
  prefs?: Record<string, string | number | boolean>;
}

const PREFS = {
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.no_proxies_on': '',
  // Loopback as well: it is no host that anybody granted.
  'network.proxy.allow_hijacking_localhost': true,
  // The browser's own question can't be answered by a test; what asks for it still has to be a person's click.
  'extensions.webextOptionalPermissionPrompts': false,
};
const INSTALLED_PREFS = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 };

/** Firefox looks for its own settings and for whether it is online, with any extension and with none. */
const isFirefoxs = (host: string): boolean => /(^|\.)(mozilla|firefox)\.(org|com|net):/.test(host);

/** Starts both. The manifest knows no test host, and Firefox no host mapping: a proxy on loopback is gitlab.com. */
export async function openFirefoxWorld(options: FirefoxWorldOptions = {}): Promise<FirefoxWorld> {
  if (!existsSync(`${EXTENSION_DIR}/manifest.json`)) {
    throw new Error(`${EXTENSION_DIR} is missing: run \`npm run build:firefox\` first.`);
  }
  const { profileDir, scenario = 'backend' } = options;
  const demo = options.demo ?? (await startDemoServer({ scenario, tls: true }));
  const recorded = await recordHosts({ 'gitlab.com:443': demo.port, ...options.hosts }, isFirefoxs);
  if (profileDir !== undefined) await installFor(profileDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [SYSTEM_ACCESS_ARG],
    extraPrefsFirefox: {
      ...PREFS,
      'network.proxy.ssl_port': recorded.port,
      'network.proxy.http_port': recorded.port,
      ...(profileDir === undefined ? {} : INSTALLED_PREFS),
      ...options.prefs,
    },
    ...(profileDir === undefined ? {} : { userDataDir: profileDir }),
  });
  if (profileDir === undefined) await browser.installExtension(resolve(EXTENSION_DIR));

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    demo,
    browser,
    open,
    openMergeRequest: () => open(MR_URL),
    openPanel: (page) => openPanel(browser, page),
    async close() {
      await browser.close();
      await recorded.end();
      if (!options.demo) await demo.close();
    },
  };
}

/** Where Firefox looks at start for extensions of this profile. */
async function installFor(profileDir: string): Promise<void> {
  const extensions = join(profileDir, 'extensions');
  const installed = join(extensions, `${EXTENSION_ID}.xpi`);
  if (existsSync(installed)) return;
  await mkdir(extensions, { recursive: true });
  await copyFile(await packExtension(EXTENSION_DIR, join(profileDir, 'second-chair-archive')), installed);
}
