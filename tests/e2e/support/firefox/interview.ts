import type { Frame } from 'puppeteer-core';
import { byRole } from './by-role';

/** Starts the merge request's first interview, with what the panel suggests, and leaves the form. */
export async function startInterview(panel: Frame): Promise<void> {
  await panel.locator(byRole('button', 'Start interview')).click();
  await panel.locator(byRole('button', 'Done')).click();
  await panel.waitForSelector('[role="tab"]');
}
