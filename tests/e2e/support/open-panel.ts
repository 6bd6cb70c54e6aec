import type { Frame, Page } from 'playwright-core';
import { startInterview } from './interview';
import { openWorld, type World, type WorldOptions } from './world';

/** A world with its merge request in one tab, and the panel open on it. */
export interface OpenPanel {
  world: World;
  page: Page;
  panel: Frame;
}

/** Opens the merge request in a world of its own, and the panel on it. */
export async function openWithPanel(options?: WorldOptions): Promise<OpenPanel> {
  const world = await openWorld(options);
  const page = await world.openMergeRequest();
  return { world, page, panel: await world.openPanel(page) };
}

/** The same with an interview begun in the panel. */
export async function openWithInterview(options?: WorldOptions): Promise<OpenPanel> {
  const opened = await openWithPanel(options);
  await startInterview(opened.panel);
  return opened;
}
