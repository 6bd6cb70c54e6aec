import type { Page } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '@/demo/browser/launch-chromium';
import { writeRowsInWorker } from '../../fixtures/write-rows';
import { yearOfInterviews } from '../../fixtures/year-of-interviews';
import { comparedRow, limitRow, median, percentile, type BenchRow } from '../bench-row';
import { longestTask, watchTasks } from '../task-watch';

const FEW = 5;
const MANY = 200;
/** Opening 200 interviews may take at most so many times as long as opening 5. */
const MOST_TIMES = 2;
const LONGEST_MS = 50;

/** A word as it is typed, a phrase, two words far apart, a name with a word, a word that is nowhere, one that is everywhere. */
const QUERIES = [
  'partial index',
  '"lock order"',
  'retry webhook',
  'okafor cache',
  'xylophone',
  'the',
  'naive',
];

/** Opening the dashboard with 200 interviews against with 5; then the search in all of them. */
export async function dashboard(extensionDir: string, rounds: number): Promise<BenchRow[]> {
  const browser = await launchChromium({ extensionDir, headless: true });
  try {
    const page = await browser.context.newPage();
    await watchTasks(page);
    await page.addInitScript(timeList);
    await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/interviews`);
    await page.getByRole('heading', { name: 'No interview yet' }).waitFor();
    const few = await openWith(browser, page, FEW, rounds);
    const many = await openWith(browser, page, MANY - FEW, rounds);
    return [comparedRow('dashboard-200', many, few, MOST_TIMES), ...(await search(page))];
  } finally {
    await browser.close();
  }
}

/** With so many more interviews: from the beginning of the page until its list has been painted, in ms. */
async function openWith(
  browser: LaunchedChromium,
  page: Page,
  interviews: number,
  rounds: number,
): Promise<number> {
  await writeRowsInWorker(
    browser.worker,
    yearOfInterviews({ now: Date.now(), interviews, seed: interviews }),
  );
  const took: number[] = [];
  // The first round is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    await page.reload();
    await page.waitForFunction(() => 'secondChairListed' in globalThis);
    const at = await page.evaluate(
      () => (globalThis as { secondChairListed?: number }).secondChairListed ?? NaN,
    );
    if (round > 0) took.push(at);
  }
  return median(took);
}

/** Runs in the page: remembers when the first line of the list has been painted, in ms since the page began. */
function timeList(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-line]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        (globalThis as { secondChairListed?: number }).secondChairListed = performance.now();
      };
      painted.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * From each key until what it finds, at most the first 50 places, has been painted: the 95th percentile. And the longest
 * task of the page, from its opening on, while everything is read and searched.
 */
async function search(page: Page): Promise<BenchRow[]> {
  await page.reload();
  await page.locator('[data-line]').first().waitFor();
  await page.keyboard.press('/');
  const results = page.getByRole('region', { name: 'Search results' });
  await page.keyboard.type('e');
  // Everything has been read by then.
  await results.getByText(/places in 200 interviews, the first 50 shown\.$/).waitFor();
  const took: number[] = [];
  for (const query of QUERIES) {
    await page.keyboard.press('Escape');
    for (const key of query) {
      await page.evaluate(timeNextKey);
      await page.keyboard.type(key);
      took.push(
        await page.evaluate(
          () => (globalThis as { secondChairTook?: Promise<number> }).secondChairTook ?? NaN,
        ),
      );
    }
  }
  return [
    limitRow('search-20k', percentile(took, 95), LONGEST_MS, 'ms'),
    limitRow('search-20k-task', await longestTask(page), LONGEST_MS, 'ms'),
  ];
}

/** Runs in the page: remembers how long the next key takes until the frame with what it finds has been painted. */
function timeNextKey(): void {
  (globalThis as { secondChairTook?: Promise<number> }).secondChairTook = new Promise((told) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = [
          () => {
            const section = document.querySelector('section[aria-label="Search results"]');
            if (section?.getAttribute('aria-busy') !== 'false') return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const painted = new MessageChannel();
              painted.port1.onmessage = () => told(performance.now() - timeStamp);
              painted.port2.postMessage(null);
            });
          },
        ];
        const observer = new MutationObserver(() => look[0]?.());
        // The field is changed after the key: only from then on is what is shown that of another query.
        addEventListener(
          'input',
          () =>
            observer.observe(document.body, {
              subtree: true,
              childList: true,
              attributes: true,
              characterData: true,
            }),
          { capture: true, once: true },
        );
      },
      { capture: true, once: true },
    );
  });
}
