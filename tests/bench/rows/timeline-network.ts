import type { Page } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import { apiBase, endpointsFor, PER_PAGE } from '@/gitlab/endpoints';
import { comparedRow, median, type BenchRow } from '../bench-row';
import type { BenchSite } from '../bench-site';
import { timelineComplete, togglePanel } from '../panel-frame';
import { forgetReview } from '../stored-review';

const LIMIT = 1.6;
/** A fast GitLab's time for one answer. */
const DELAY_MS = 150;

/** From opening the panel to the whole timeline of 1,000 notes, against only fetching and parsing the same answers. */
export async function timelineNetwork(site: BenchSite, rounds: number): Promise<BenchRow[]> {
  site.delay(DELAY_MS);
  await bareRead(site);
  await openedPanel(site);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await bareRead(site));
    ours.push(await openedPanel(site));
  }
  site.delay(0);
  return [comparedRow('timeline-network-1k', median(ours), median(bare), LIMIT)];
}

async function openedPanel({ ours, mrUrl }: BenchSite): Promise<number> {
  await forgetReview(ours.worker);
  const page = await quietPage(await ours.context.newPage(), mrUrl);
  try {
    const from = await togglePanel(ours.worker);
    const { at } = await timelineComplete(await panelFrame(page));
    return at - from;
  } finally {
    await page.close();
  }
}

/** First pages at once, then all the rest at once. */
async function bareRead({ bare, mrUrl }: BenchSite): Promise<number> {
  const page = await quietPage(await bare.context.newPage(), mrUrl);
  try {
    const project = await page.getAttribute('body', 'data-project-id');
    const iid = Number(/merge_requests\/(\d+)/.exec(mrUrl)?.[1]);
    if (project === null) throw new Error('The page does not tell its project.');
    const base = apiBase(new URL(mrUrl).origin);
    const urls = endpointsFor({ project: Number(project), iid }).map(({ path, paged }) =>
      paged ? `${base}${path}?per_page=${PER_PAGE}&page=1` : base + path,
    );
    return await page.evaluate(async (firstPages) => {
      // Methods, as the runner of these files wraps named functions with a helper that the page does not have.
      const reader = {
        async one(url: string): Promise<number> {
          const response = await fetch(url);
          JSON.parse(await response.text());
          return Number(response.headers.get('x-total-pages') ?? 1);
        },
        async whole(url: string): Promise<void> {
          const last = await reader.one(url);
          const rest = Array.from({ length: Math.max(last - 1, 0) }, (_, index) => index + 2);
          await Promise.all(rest.map((number) => reader.one(url.replace('&page=1', `&page=${number}`))));
        },
      };
      const from = performance.now();
      await Promise.all(firstPages.map((url) => reader.whole(url)));
      return performance.now() - from;
    }, urls);
  } finally {
    await page.close();
  }
}

async function quietPage(page: Page, url: string): Promise<Page> {
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}
