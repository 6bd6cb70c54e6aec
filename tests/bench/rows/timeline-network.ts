import { bareRead } from '../bare-read';
import { comparedRow, median, type BenchRow } from '../bench-row';
import type { BenchSite } from '../bench-site';
import type { BenchSites } from '../bench-sites';
import { withOpenedPanel } from '../opened-panel';
import { timelineComplete } from '../panel-frame';
import { forgetReview } from '../stored-review';

/** A fast GitLab's time for one answer. */
const DELAY_MS = 150;
const LIMIT_1K = 1.6;
const LIMIT_10K = 2.5;
/** Ten times the notes may take a little more than ten times as long. */
const LIMIT_GROWTH = 11;
/** 1,000 notes make a few less entries, as replies stand in their thread; 10,000 make about 7,000. */
const FEWEST_1K = 900;
const FEWEST_10K = 6_000;

/** From opening the panel to the whole timeline of 1,000 notes, against only fetching and parsing the same answers. */
export async function timelineNetwork1k(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const { ours, bare } = await measure(await sites.of('thousand-notes'), rounds, FEWEST_1K);
  return [comparedRow('timeline-network-1k', ours, bare, LIMIT_1K)];
}

/** The same for 10,000 notes, and how the time grows with their number. */
export async function timelineNetwork10k(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const large = await measure(await sites.of('ten-thousand-notes'), rounds, FEWEST_10K);
  const small = await measure(await sites.of('thousand-notes'), rounds, FEWEST_1K);
  return [
    comparedRow('timeline-network-10k', large.ours, large.bare, LIMIT_10K),
    comparedRow('timeline-growth', large.ours, small.ours, LIMIT_GROWTH),
  ];
}

async function measure(
  site: BenchSite,
  rounds: number,
  fewest: number,
): Promise<{ ours: number; bare: number }> {
  site.delay(DELAY_MS);
  await bareRead(site);
  await openedPanel(site, fewest);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await bareRead(site));
    ours.push(await openedPanel(site, fewest));
  }
  site.delay(0);
  return { ours: median(ours), bare: median(bare) };
}

async function openedPanel(site: BenchSite, fewest: number): Promise<number> {
  await forgetReview(site.ours.worker);
  return withOpenedPanel(site, async ({ frame, from }) => (await timelineComplete(frame, fewest)).at - from);
}
