import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInterview } from './support/interview';
import { openWorld, type World } from './support/world';

/** What happens is shown within 30 seconds; the rest is for a machine that does other things too. */
const SOON = { timeout: 40_000, interval: 500 };
/** A first read that lacks it, one that confirms it (at most one a minute), and the rest for a slow machine. */
const DELETED_AFTER_MS = 110_000;
/** Longer than any two looks are apart. */
const QUIET_MS = 32_000;

/** One look is enough for all the surfaces of a merge request for so long, and the rest for a slow machine. */
const ONE_LOOK_MS = 11_000;

/** How often scripts of this tab asked GitLab's API. The page of the demo never does. */
function countRequests(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().includes('/api/v4/')) count += 1;
  });
  return () => count;
}

describe('what happens while the panel is open', () => {
  let world: World;
  let panel: Frame;
  let closed: { page: Page; asked: () => number; before: number; since: number };
  let noteId: number;
  const statuses: number[] = [];
  beforeAll(async () => {
    world = await openWorld();
    const first = await world.openMergeRequest();
    const asked = countRequests(first);
    const firstPanel = await world.openPanel(first);
    await startInterview(firstPanel);
    await firstPanel.locator('[data-complete="true"]').waitFor();
    await firstPanel.getByRole('button', { name: 'Close the panel' }).click();
    // A look that is under way may end.
    await first.waitForLoadState('networkidle');
    closed = { page: first, asked, before: asked(), since: Date.now() };

    const page = await world.openMergeRequest();
    page.on('response', (response) => {
      if (response.url().includes('/api/v4/')) statuses.push(response.status());
    });
    panel = await world.openPanel(page);
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

  it('appears by itself: comments, a commit', async () => {
    const before = await rows();
    world.demo.controls.addNote('One more thought about the order of the locks.');
    noteId = world.demo.controls.addNote('This will be taken back.');
    world.demo.controls.pushCommit();
    await expect.poll(rows, SOON).toBeGreaterThanOrEqual(before + 3);
  });

  it('notices that a comment was deleted, keeps it, and says so once two reads lacked it', async () => {
    // Only rows in view are in the DOM; what happened before may still be arriving, so nothing is counted.
    await panel.getByRole('searchbox').fill('taken back');
    const comment = panel.getByText('This will be taken back.');
    await comment.waitFor();
    const read = () => world.demo.controls.countOf('/discussions');
    const reads = read();
    world.demo.controls.deleteNote(noteId);
    await expect.poll(read, SOON).toBeGreaterThan(reads);
    await comment.waitFor();
    await panel.getByText(/^Deleted on GitLab/).waitFor({ timeout: DELETED_AFTER_MS });
    await comment.waitFor();
  }, 200_000);

  it('is not asked for while the panel is closed, and at once when it is opened again', async () => {
    const { page, asked, before, since } = closed;
    await expect.poll(() => Date.now() - since, { timeout: QUIET_MS + 10_000 }).toBeGreaterThan(QUIET_MS);
    expect(asked()).toBe(before);
    await panel.getByRole('button', { name: 'Close the panel' }).click();
    const from = Date.now();
    await expect.poll(() => Date.now() - from, { timeout: QUIET_MS }).toBeGreaterThan(ONE_LOOK_MS);
    await world.openPanel(page);
    await expect.poll(asked).toBeGreaterThan(before);
  });
});
