import type { BrowserContext, Page } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import { comparedRow, median, type BenchRow } from '../bench-row';
import type { BenchSite } from '../bench-site';
import type { BenchSites } from '../bench-sites';
import type { HypothesisSite } from '../hypothesis-site';
import { timelineComplete, togglePanel } from '../panel-frame';
import { ScriptTime } from '../script-time';
import { forgetReview } from '../stored-review';
import { withoutPolicy } from '../without-policy';

const CLOSED_LIMIT = 0.2;
const OPEN_LIMIT = 0.5;
/** 1,000 notes make a few less entries, as replies stand in their thread. */
const FEWEST = 900;

interface Round {
  bare: number;
  theirs: number;
  closed: number;
  open: number;
}

/**
 * Script time that is added to a merge request page with 1,000 notes, on the page's own main thread, against what the
 * Hypothesis client adds to the same page: before the panel is opened, and after it has read all the notes. The visits
 * take turns, so that a slow moment of the machine hits all of them; the first round is thrown away.
 */
export async function pageScript(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const site = await sites.of('thousand-notes');
  const hypothesis = await sites.hypothesis();
  await oneRound(site, hypothesis);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await oneRound(site, hypothesis));
  const bare = median(measured.map((round) => round.bare));
  const theirs = median(measured.map((round) => round.theirs)) - bare;
  const closed = median(measured.map((round) => round.closed)) - bare;
  const open = median(measured.map((round) => round.open)) - bare;
  return [
    comparedRow('page-script-closed', closed, theirs, CLOSED_LIMIT),
    comparedRow('page-script-open', open, theirs, OPEN_LIMIT),
  ];
}

async function oneRound(site: BenchSite, { theirs: embedding }: HypothesisSite): Promise<Round> {
  const bare = await visit(site.bare.context, site.mrUrl, (time) => time.whenQuiet());
  const theirs = await visit(embedding.context, site.mrUrl, (time) => time.whenQuiet());
  await forgetReview(site.ours.worker);
  const { closed, open } = await visit(site.ours.context, site.mrUrl, async (time, page) => {
    const beforeOpening = await time.whenQuiet();
    await togglePanel(site.ours.worker);
    await timelineComplete(await panelFrame(page), FEWEST);
    return { closed: beforeOpening, open: await time.whenQuiet() };
  });
  return { bare, theirs, closed, open };
}

async function visit<T>(
  context: BrowserContext,
  url: string,
  measure: (time: ScriptTime, page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    const time = await ScriptTime.of(page);
    await withoutPolicy(page);
    await page.goto(url, { waitUntil: 'load' });
    return await measure(time, page);
  } finally {
    await page.close();
  }
}
