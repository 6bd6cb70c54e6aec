import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { panelFrame } from '@/demo/browser/overlay';
import { laterThanOnePress, pressHide } from './support/hide-key';
import { startInterview } from './support/interview';
import { clickMark, commentMarks, countMarks, firstMark, markCentre, seenOfMarks } from './support/markers';
import { openWorld, type World } from './support/world';

const CANDIDATE = 'robin-candidate';
const PATIENT = { timeout: 20_000 };
/** High enough for all comments of the sample to be near sight. */
const TALL = { width: 1440, height: 12_000 };
const WIDE = { width: 1440, height: 900 };

interface Chrome {
  storage: { local: { set(values: object): Promise<void> } };
}

/** Waits until every comment of the candidate in a pane has one mark, and no other comment has one. */
async function allMarked(page: Page, pane: string): Promise<void> {
  const wrong = async () => {
    const inPane = (await commentMarks(page)).filter((comment) => comment.pane === pane);
    const theirs = inPane.filter(({ author }) => author === CANDIDATE);
    if (theirs.length === 0) return 'no comment of the candidate';
    return inPane.filter(({ author, marks }) => marks !== (author === CANDIDATE ? 1 : 0));
  };
  await expect.poll(wrong, PATIENT).toEqual([]);
}

function setMarkers(worker: Worker, markers: boolean): Promise<void> {
  return worker.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await storage.local.set({ settings: { version: 1, markers: wanted } });
  }, markers);
}

const openChanges = (page: Page) => page.locator('.merge-request-tabs a[data-action="diffs"]').click();

describe('marks at the candidate’s comments', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld({ viewport: TALL });
    const first = await world.openMergeRequest();
    const panel = await world.openPanel(first);
    await startInterview(panel);
    await panel.locator('[data-complete="true"]').waitFor();
    await firstMark(first);
    await first.close();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    page = await world.openMergeRequest();
  });
  afterEach(async () => {
    world.demo.controls.set({ pageDelayMs: 0, layout: 'panels', diffs: 'rapid' });
    await page.close();
  });

  it('stand there without a panel, and without anything being read', async () => {
    await page.reload();
    const asked = world.demo.controls.countOf('/api/v4');
    await allMarked(page, 'notes');
    expect(world.demo.controls.countOf('/api/v4')).toBe(asked);
  });

  it.each([
    { layout: 'panels', diffs: 'rapid' },
    { layout: 'panels', diffs: 'old' },
    { layout: 'document', diffs: 'rapid' },
    { layout: 'document', diffs: 'old' },
  ] as const)('stand in Overview and Changes, with $layout and $diffs diffs', async (switches) => {
    world.demo.controls.set(switches);
    await page.reload();
    await allMarked(page, 'notes');
    await openChanges(page);
    const [pane] = await page
      .locator('.tab-pane')
      .evaluateAll((panes) => panes.filter((one) => /diffs/.test(one.id)).map(({ id }) => id));
    await allMarked(page, pane ?? 'diffs');
  });

  it('come when one scrolls near their comments, not before', async () => {
    await page.setViewportSize(WIDE);
    await page.reload();
    await firstMark(page);
    const theirs = async () =>
      (await commentMarks(page)).filter(({ author, pane }) => author === CANDIDATE && pane === 'notes');
    await page.waitForLoadState('networkidle');
    const last = (await theirs()).at(-1);
    if (!last) throw new Error('The sample has no comment of the candidate.');
    expect(last.marks).toBe(0);
    await page.locator(`[id="note_${last.noteId}"]`).first().scrollIntoViewIfNeeded();
    await expect.poll(async () => (await theirs()).at(-1)?.marks).toBe(1);
  });

  it('come back when GitLab draws its comments anew', async () => {
    await allMarked(page, 'notes');
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('[id^="note_"]')) Object.assign(note, { old: true });
      window.dispatchEvent(new Event('demo:rerender'));
    });
    const old = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('[data-testid="noteable-note-container"]')].filter(
            (it) => 'old' in it,
          ).length,
      );
    await expect.poll(old, PATIENT).toBe(0);
    await allMarked(page, 'notes');
  });

  it('come with late batches, and come back when they are taken off', async () => {
    world.demo.controls.set({ pageDelayMs: 1_500 });
    await page.reload();
    await allMarked(page, 'notes');
    await seenOfMarks(page, 'remove');
    await allMarked(page, 'notes');
  });

  it('tell the page nothing, and move nothing of it', async () => {
    await allMarked(page, 'notes');
    const seen = await seenOfMarks(page);
    const name = seen[0]?.name;
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ name, attributes: 0, inside: 0, root: null, text: '' })]),
    );
    // Nothing that stands on the page has our name, and on the next page it has another.
    const named = () =>
      page.evaluate(() => document.documentElement.outerHTML.toLowerCase().includes('second-chair'));
    expect(await named()).toBe(false);
    await page.reload();
    await allMarked(page, 'notes');
    expect((await seenOfMarks(page))[0]?.name).not.toBe(name);
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll('#notes-list > li')].map((it) => it.clientHeight));
    const marked = await heights();
    await setMarkers(world.browser.worker, false);
    await expect.poll(() => countMarks(page)).toBe(0);
    expect(await heights()).toEqual(marked);
    await setMarkers(world.browser.worker, true);
    await allMarked(page, 'notes');
  });

  it('open the panel at that entry, whether it is open or not', async () => {
    await allMarked(page, 'notes');
    await page.setViewportSize(WIDE);
    const theirs = (await commentMarks(page)).filter(({ marks, pane }) => marks === 1 && pane === 'notes');
    const [first, last] = [theirs[0], theirs.at(-1)];
    if (!first || !last || first === last) throw new Error('The sample has too few comments.');
    const words = (noteId: number) =>
      page
        .locator(`[id="note_${noteId}"] .note-text p`)
        .first()
        .evaluate((text) => text.textContent.trim().slice(0, 20));

    const { width, height } = await markCentre(page, last.noteId);
    expect([width, height]).toEqual([24, 24]);
    await clickMark(page, last.noteId);
    const panel = await panelFrame(page);
    const current = panel.locator('[data-row][aria-current="true"]');
    await expect.poll(() => current.innerText(), PATIENT).toContain(await words(last.noteId));

    await panel.getByRole('tab', { name: /^Rubric/ }).click();
    await clickMark(page, first.noteId);
    await expect.poll(() => current.innerText(), PATIENT).toContain(await words(first.noteId));
    const inSight = () =>
      current.evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    await expect.poll(inSight, PATIENT).toBe(true);
  });

  it('heed no click that a script of the page made', async () => {
    await allMarked(page, 'notes');
    await seenOfMarks(page, 'click');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(page.frames()).toHaveLength(1);
  });

  it('go with the hide key in every tab, and stay off until they are asked back', async () => {
    const second = await world.openMergeRequest();
    await allMarked(second, 'notes');
    await pressHide(world);
    await expect.poll(() => countMarks(second)).toBe(0);
    await expect.poll(() => countMarks(page)).toBe(0);
    await second.reload();
    await second.locator('[data-testid="noteable-note-container"]').first().waitFor();
    await second.waitForLoadState('networkidle');
    expect(await countMarks(second)).toBe(0);
    await laterThanOnePress();
    await pressHide(world);
    await allMarked(second, 'notes');
    await page.bringToFront();
    await allMarked(page, 'notes');
    await second.close();
  });
});
