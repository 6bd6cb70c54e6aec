import type { Page } from 'playwright-core';
import { comparedRow, median, type BenchRow } from '../bench-row';
import type { BenchSite } from '../bench-site';
import type { BenchSites } from '../bench-sites';
import { withOpenedPanel } from '../opened-panel';
import { timelineComplete, whenInFrame } from '../panel-frame';

const LIMIT = 2.5;
const FEWEST = 900;

/** From opening the panel on a merge request that was read before, network cut, to all of it: 1,000 notes against none. */
export async function timelineStored(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const [full, empty] = [await sites.of('thousand-notes'), await sites.of('no-comments')];
  // Read once, so that everything is stored.
  await withOpenedPanel(full, ({ frame }) => timelineComplete(frame, FEWEST));
  await withOpenedPanel(empty, ({ frame }) => whenInFrame(frame, '[data-complete="true"]'));
  const times: { full: number[]; empty: number[] } = { full: [], empty: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [fullMs, emptyMs] = [await reopened(full, FEWEST), await reopened(empty, 0)];
    if (round === 0) continue;
    times.full.push(fullMs);
    times.empty.push(emptyMs);
  }
  return [comparedRow('timeline-stored-1k', median(times.full), median(times.empty), LIMIT)];
}

async function reopened(site: BenchSite, fewest: number): Promise<number> {
  const cut = async (page: Page): Promise<void> => page.context().setOffline(true);
  try {
    return await withOpenedPanel(
      site,
      async ({ frame, from }) => {
        const shown = await whenInFrame(frame, '[data-count]', fewest);
        return shown - from;
      },
      cut,
    );
  } finally {
    await site.ours.context.setOffline(false);
  }
}
