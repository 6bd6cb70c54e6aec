import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findChromium } from './find-chromium';

/** How a Chromium is launched. */
export interface LaunchOptions {
  /** Folder of the built extension, usually `.output/chrome-mv3`; null launches a bare browser. */
  extensionDir: string | null;
  /** A profile to go on with, e.g. after `kill()`; it is left where it is. Without it a fresh one is made. */
  userDataDir?: string;
  headless: boolean;
  /** As for `--host-resolver-rules`, e.g. `MAP gitlab.com:443 127.0.0.1:8443`. */
  hostRules?: string;
  args?: string[];
  colorScheme?: 'light' | 'dark';
  /** Size of the page in CSS pixels; 1440 x 900 without it, and the window's own size when headed. */
  viewport?: { width: number; height: number };
}

/** A Chromium that runs, with the extension in it. */
export interface LaunchedChromium {
  context: BrowserContext;
  extensionId: string;
  /** The extension's background worker at start; after it was stopped ask `context.serviceWorkers()` again. */
  worker: Worker;
  userDataDir: string;
  /** Process id of the browser process. */
  pid: number;
  /** Ends the browser, and removes the profile where it was made here. */
  close(): Promise<void>;
  /** SIGKILL to the browser process, as a crash would; the profile stays, ready for another launch. */
  kill(): Promise<void>;
}

/** A launched browser without an extension. */
export type BareChromium = Omit<LaunchedChromium, 'extensionId' | 'worker'>;

const WORKER_TIMEOUT_MS = 20_000;
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

/** Launches Chromium with the extension loaded. Throws `NoBrowserError` where there is no Chromium. */
export async function launchChromium(
  options: LaunchOptions & { extensionDir: string },
): Promise<LaunchedChromium> {
  const bare = await launchBareChromium(options);
  try {
    const worker = await extensionWorker(bare.context, options.extensionDir);
    return { ...bare, worker, extensionId: new URL(worker.url()).host };
  } catch (error) {
    await bare.close();
    throw error;
  }
}

/** Launches Chromium with or without an extension, and waits for neither. */
export async function launchBareChromium(options: LaunchOptions): Promise<BareChromium> {
  const ours = options.userDataDir === undefined;
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'second-chair-profile-')));
  await removeSingletonLocks(userDataDir);
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: await findChromium(),
    headless: options.headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(options),
    viewport: options.headless ? (options.viewport ?? { width: 1440, height: 900 }) : null,
    colorScheme: options.headless ? (options.colorScheme ?? 'light') : (options.colorScheme ?? null),
    acceptDownloads: true,
  });
  const ended = new Promise<void>((settle) => context.once('close', () => settle()));
  const pid = await browserPid(context);
  return {
    context,
    userDataDir,
    pid,
    async close() {
      await context.close();
      if (ours) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
    async kill() {
      process.kill(pid, 'SIGKILL');
      await ended;
      await removeSingletonLocks(userDataDir);
    },
  };
}

function flags({ extensionDir, hostRules, args = [] }: LaunchOptions): string[] {
  const extension = extensionDir === null ? null : resolve(extensionDir);
  return [
    ...FLAGS,
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ...(hostRules ? [`--host-resolver-rules=${hostRules}`] : []),
    ...args,
  ];
}

async function extensionWorker(context: BrowserContext, extensionDir: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const running = context.serviceWorkers().find(ours);
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { predicate: ours, timeout: WORKER_TIMEOUT_MS });
  } catch (error) {
    const fix = 'Run `npm run build` and look at chrome://extensions for what it refuses';
    throw new Error(`Chromium did not start the extension in ${extensionDir}. ${fix}.`, { cause: error });
  }
}

/** Playwright does not say the process id, the browser does. */
async function browserPid(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The persistent context has no browser to ask for its process id.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium lists no browser process.');
  return main.id;
}

/** A killed browser leaves its locks, and the next one on the same profile would believe them. */
async function removeSingletonLocks(userDataDir: string): Promise<void> {
  const names = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];
  await Promise.all(names.map((name) => rm(join(userDataDir, name), { force: true })));
}
