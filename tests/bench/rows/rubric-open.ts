import type { Frame } from 'playwright-core';
import { limitRow, median, type BenchRow } from '../bench-row';
import type { BenchSites } from '../bench-sites';
import { withOpenedPanel } from '../opened-panel';
import { whenInFrame } from '../panel-frame';
import { storeLargeRubric } from '../stored-rubric';
import { watchTasksHere, type Watched } from '../task-watch';

const LONGEST_TASK_MS = 50;
const SIZE = { criteria: 40, evidence: 300, underFirst: 60 };

/**
 * The longest task from the key that opens the rubric to all of its criteria, and from the key that rates the first of
 * them, opens it and shows what it rests on. The tab's code is there by then, as it is a second after the panel.
 */
export async function rubricOpen(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const site = await sites.of('backend');
  await storeLargeRubric(site.ours.worker, SIZE);
  const longest: number[] = [];
  // The first round is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const took = await withOpenedPanel(site, async ({ page, frame }) => {
      await whenInFrame(frame, '[data-complete="true"]');
      await codeIsThere(frame);
      await frame.getByRole('tab', { name: /^Review/ }).focus();
      await frame.evaluate(watchTasksHere);
      await page.keyboard.press('2');
      await frame.waitForFunction(
        (count) => document.querySelectorAll('[data-criterion-header]').length === count,
        SIZE.criteria,
      );
      await frame.locator('[data-criterion-header]').first().focus();
      await page.keyboard.press('3');
      await frame.getByRole('list', { name: 'Evidence', exact: true }).waitFor();
      return longestTask(frame);
    });
    if (round > 0) longest.push(took);
  }
  return [limitRow('rubric-open', median(longest), LONGEST_TASK_MS, 'ms')];
}

/** The tab's styles are asked for together with its code, and can be seen in the page. */
async function codeIsThere(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href*="rubric-tab"]')?.sheet,
  );
}

/** After two more frames, so that what was drawn last has been painted and reported. */
function longestTask(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((told) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => told((globalThis as Watched).secondChairLongest ?? 0)),
        );
      }),
  );
}
