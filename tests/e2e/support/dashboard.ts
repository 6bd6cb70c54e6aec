import type { Page } from 'playwright-core';
import { findProblems } from './axe';
import type { World } from './world';

/** A part of the dashboard in a tab of its own: `rubrics`, `qualification`. */
export async function openDashboard(world: World, address: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(`chrome-extension://${world.browser.extensionId}/dashboard.html#/${address}`);
  return page;
}

/** The same in light and in dark, one line a rule. The page is light afterwards. */
export async function findProblemsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findProblems(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  return found;
}
