import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelFrame } from '@/demo/browser/overlay';
import { startInterview } from './support/interview';
import { openWorld, type World } from './support/world';

/** What happens is shown within 30 seconds; the rest is for a machine that does other things too. */
const SOON = { timeout: 40_000, interval: 500 };
/** A first read that lacks it, one that confirms it (at most one a minute), and the rest for a slow machine. */
const DELETED_AFTER_MS = 110_000;
/** Longer than any two looks are apart. */
const QUIET_MS = 32_000;

describe('what happens while the panel is open', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  const statuses: number[] = [];
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openMergeRequest();
    page.on('response', (response) => {
      if (response.url().includes('/api/v4/')) statuses.push(response.status());
    });
    panel = await world.openPanel(page);
    await startInterview(panel);
    await panel.locator('[data-complete="true"]').waitFor();
  });
  afterAll(() => world.close());

  const rows = () => panel.locator('[data-count]').getAttribute('data-count').then(Number);

  it('is asked for with conditional requests, which change nothing where nothing is new', async () => {
    statuses.length = 0;
    const before = await rows();
    await expect.poll(() => statuses.filter((status) => status === 304).length, SOON).toBeGreaterThan(5);
    expect(await rows()).toBe(before);
  });

  it('appears by itself: a comment, a commit', async () => {
    const before = await rows();
    world.demo.controls.addNote('One more thought about the order of the locks.');
    await expect.poll(rows, SOON).toBe(before + 1);
    world.demo.controls.pushCommit();
    await expect.poll(rows, SOON).toBeGreaterThan(before + 1);
  });

  it('notices that a comment was deleted, keeps it, and says so once two reads lacked it', async () => {
    // Only rows in view are in the DOM; what happened before may still be arriving, so nothing is counted.
    await panel.getByRole('searchbox').fill('taken back');
    const comment = panel.getByText('This will be taken back.');
    const noteId = world.demo.controls.addNote('This will be taken back.');
    await comment.waitFor({ timeout: SOON.timeout });
    const read = () => world.demo.controls.countOf('/discussions');
    const reads = read();
    world.demo.controls.deleteNote(noteId);
    await expect.poll(read, SOON).toBeGreaterThan(reads);
    await comment.waitFor();
    await panel.getByText(/^Deleted on GitLab/).waitFor({ timeout: DELETED_AFTER_MS });
    await comment.waitFor();
  }, 200_000);

  it('is not asked for while the panel is closed, and at once when it is opened again', async () => {
    await panel.getByRole('button', { name: 'Close the panel' }).click();
    // A look that is under way may end.
    await page.waitForLoadState('networkidle');
    const asked = world.demo.controls.countOf('/api/v4');
    const from = Date.now();
    await expect.poll(() => Date.now() - from, { timeout: QUIET_MS + 10_000 }).toBeGreaterThan(QUIET_MS);
    expect(world.demo.controls.countOf('/api/v4')).toBe(asked);
    const again = await world.openPanel(page);
    expect(again).toBe(await panelFrame(page));
    await expect.poll(() => world.demo.controls.countOf('/api/v4')).toBeGreaterThan(asked);
  });
});
