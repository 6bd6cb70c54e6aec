import type { Page } from 'playwright-core';
import type { World } from './world';

/**
 * A page of the extension's own origin in which nothing of the product runs: from it the database can be read whatever
 * becomes of the background, and held as another page would hold it.
 */
export async function openStillPage({ browser }: World): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/icon-16.png`);
  return page;
}
