import type { Page } from 'playwright-core';
import { apiBase, endpointsFor, PER_PAGE } from '@/gitlab/endpoints';
import type { BenchSite } from './bench-site';

/**
 * How long it takes in ms to fetch and parse the same answers as the reader's first stage, in a page without anything:
 * first pages at once, then all the rest at once.
 */
export async function bareRead({ bare, mrUrl }: BenchSite): Promise<number> {
  const page = await bare.context.newPage();
  try {
    await page.goto(mrUrl, { waitUntil: 'networkidle' });
    return await fetchAll(page, mrUrl);
  } finally {
    await page.close();
  }
}

/** The heap that the parsed answers take up in a page without anything, in bytes. */
export async function parsedSize({ bare, mrUrl }: BenchSite): Promise<number> {
  const page = await bare.context.newPage();
  try {
    await page.goto(mrUrl, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    const used = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await used();
    await fetchAll(page, mrUrl);
    return (await used()) - before;
  } finally {
    await page.close();
  }
}

async function fetchAll(page: Page, mrUrl: string): Promise<number> {
  const project = await page.getAttribute('body', 'data-project-id');
  const iid = Number(/merge_requests\/(\d+)/.exec(mrUrl)?.[1]);
  if (project === null) throw new Error('The page does not tell its project.');
  const base = apiBase(new URL(mrUrl).origin);
  const urls = endpointsFor({ project: Number(project), iid }).map(({ path, paged }) =>
    paged ? `${base}${path}?per_page=${PER_PAGE}&page=1` : base + path,
  );
  return page.evaluate(async (firstPages) => {
    const kept: unknown[] = [];
    (globalThis as { secondChairKept?: unknown[] }).secondChairKept = kept;
    // Methods, as the runner of these files wraps named functions with a helper that the page does not have.
    const reader = {
      async one(url: string): Promise<number> {
        const response = await fetch(url);
        kept.push(JSON.parse(await response.text()));
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
}
