import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { World } from './world';

/** A part of the dashboard in a tab of its own: `rubrics`, `qualification`. */
export async function openDashboard(world: World, address: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(`chrome-extension://${world.browser.extensionId}/dashboard.html#/${address}`);
  return page;
}

/** What axe finds on a page of ours, one line a rule. */
export async function findProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((it) => it.html).join(" ")))',
  );
}
