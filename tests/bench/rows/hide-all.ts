import type { BrowserContext, Page, Worker } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import { NEXT_PRESS_MS } from '@/tests/e2e/support/next-press';
import { limitRow, median, type BenchRow } from '../bench-row';
import type { BenchSites } from '../bench-sites';
import { togglePanel } from '../panel-frame';

const TABS = 10;
const LIMIT_MS = 50;

/**
 * From the browser's command that hides everything to the last of ten merge request tabs in which nothing of ours takes
 * part in the layout any more. The panel is open in the tab in front, the worker is awake, and nobody tells the tabs but
 * it. The first round is thrown away.
 */
export async function hideAll(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const site = await sites.of('backend');
  const { context, worker } = site.ours;
  const pages: Page[] = [];
  try {
    for (let tab = 0; tab < TABS; tab += 1) pages.push(await openTab(context, site.mrUrl));
    await togglePanel(worker);
    await readWhole(pages[TABS - 1]);
    const measured: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const took = await hideOnce(worker, pages);
      if (round > 0) measured.push(took);
    }
    return [limitRow('hide-all', median(measured), LIMIT_MS, 'ms')];
  } finally {
    for (const page of pages) await page.close();
  }
}

/** The panel says so where an interview begins; nothing of its loading is timed. */
async function readWhole(front: Page | undefined): Promise<void> {
  if (!front) return;
  const panel = await panelFrame(front);
  await panel.getByText(/^Read \w/).waitFor();
  await front.waitForLoadState('networkidle');
}

/** What a page of the bench remembers between two looks. */
interface Watching {
  secondChairHiddenAt?: Promise<number>;
}

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // Its name is another one on each page; of all that the page has there, it alone is neither head nor body.
  await page.waitForFunction(() => document.querySelector('html > :not(head, body)'));
  return page;
}

async function hideOnce(worker: Worker, pages: readonly Page[]): Promise<number> {
  await Promise.all(pages.map(watch));
  const from = await press(worker);
  const hiddenAt = await Promise.all(
    pages.map((page) => page.evaluate(() => (globalThis as Watching).secondChairHiddenAt ?? 0)),
  );
  await showAgain(worker, pages);
  return Math.max(...hiddenAt) - from;
}

/** Notes when the element of ours has no box any more; Chromium computes its style anew when it is asked. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const host = document.querySelector('html > :not(head, body)');
    if (!host) throw new Error('Nothing of ours is on the page.');
    (globalThis as Watching).secondChairHiddenAt = new Promise((hidden) => {
      const observer = new MutationObserver(() => {
        if (getComputedStyle(host).display !== 'none') return;
        observer.disconnect();
        hidden(performance.timeOrigin + performance.now());
      });
      observer.observe(host, { attributes: true });
    });
  });
}

interface WorkerApi {
  commands: { onCommand: { dispatch(command: string): void } };
}

/** Gives the command where the browser would. Answers when, in ms since the epoch. */
function press(worker: Worker): Promise<number> {
  return worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: WorkerApi };
    const at = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch('hide-all');
    return at;
  });
}

/** A second press is one of its own only after a moment: it is repeated until it counts. */
async function showAgain(worker: Worker, pages: readonly Page[]): Promise<void> {
  const shown = (page: Page) =>
    page.waitForFunction(() => {
      const host = document.querySelector('html > :not(head, body)');
      return host && getComputedStyle(host).display !== 'none';
    });
  const [front] = pages;
  if (!front) return;
  await front.waitForFunction((until) => Date.now() > until, Date.now() + NEXT_PRESS_MS);
  await press(worker);
  await Promise.all(pages.map(shown));
  await front.waitForFunction((until) => Date.now() > until, Date.now() + NEXT_PRESS_MS);
}
