import { comparedRow, median, type BenchRow } from '../bench-row';
import type { BenchSite } from '../bench-site';
import type { BenchSites } from '../bench-sites';
import { withOpenedPanel } from '../opened-panel';
import { whenInFrame } from '../panel-frame';
import { forgetReview } from '../stored-review';

const LIMIT = 1.5;
const DELAY_MS = 150;

/** From opening the panel to the first entries of the timeline: 10,000 notes against 1,000. */
export async function timelineFirst(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const [large, small] = [await sites.of('ten-thousand-notes'), await sites.of('thousand-notes')];
  const times: { large: number[]; small: number[] } = { large: [], small: [] };
  // The first round is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const [largeMs, smallMs] = [await firstScreen(large), await firstScreen(small)];
    if (round === 0) continue;
    times.large.push(largeMs);
    times.small.push(smallMs);
  }
  return [comparedRow('timeline-first-10k', median(times.large), median(times.small), LIMIT)];
}

async function firstScreen(site: BenchSite): Promise<number> {
  await forgetReview(site.ours.worker);
  site.delay(DELAY_MS);
  const took = await withOpenedPanel(
    site,
    async ({ frame, from }) => (await whenInFrame(frame, '[aria-label="Timeline"] [data-row]')) - from,
  );
  site.delay(0);
  return took;
}
