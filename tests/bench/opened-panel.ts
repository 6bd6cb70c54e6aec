import type { Frame, Page } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import type { BenchSite } from './bench-site';
import { togglePanel } from './panel-frame';

/** A panel that has just been asked for, and when, in ms since the epoch. */
export interface OpenedPanel {
  page: Page;
  frame: Frame;
  from: number;
}

/**
 * Loads the merge request in a page of its own and opens the panel there, once the page is quiet. `before` runs between
 * the two. The page is closed when `use` has ended.
 */
export async function withOpenedPanel<T>(
  { ours, mrUrl }: BenchSite,
  use: (opened: OpenedPanel) => Promise<T>,
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  const page = await ours.context.newPage();
  try {
    await page.goto(mrUrl, { waitUntil: 'networkidle' });
    await before(page);
    const from = await togglePanel(ours.worker);
    return await use({ page, frame: await panelFrame(page), from });
  } finally {
    await page.close();
  }
}
