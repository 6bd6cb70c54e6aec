import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byRole } from '../support/firefox/by-role';
import { BACKGROUND, evaluateIn, press, SETTINGS } from '../support/firefox/extension-document';
import { openFirefoxWorld, type FirefoxWorld } from '../support/firefox/firefox-world';
import { clickMark, overviewComments } from '../support/firefox/marks';
import { findPanel, isOverlayShown, isPanelShown } from '../support/firefox/overlay';
import { pressShortcut } from '../support/firefox/shortcut';
import { laterThanOnePress } from '../support/hide-key';
import { countMarks } from '../support/markers';

const CANDIDATE = 'robin-candidate';
const PATIENT = { timeout: 20_000 };
/** What happens is shown within 30 seconds; the rest is for a machine that does other things too. */
const SOON = { timeout: 40_000, interval: 250 };
/** Longer than two looks are apart where something happened in the last minutes. */
const QUIET_MS = 16_000;

/**
 * An interviewer reads a review in real Firefox, with the production build, mouse and keyboard, one step after another.
 * The steps with the panel closed stand together: while they go on, nothing may be asked.
 */
describe('a review in Firefox', () => {
  let world: FirefoxWorld;
  let page: Page;
  let panel: Frame;
  let downloads: string;
  const statuses: number[] = [];
  let closed = { at: 0, asked: 0 };

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'second-chair-firefox-'));
    world = await openFirefoxWorld({
      prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
    });
    page = await world.openMergeRequest();
    page.on('response', (response) => {
      if (response.url().includes('/api/v4/')) statuses.push(response.status());
    });
  });
  afterAll(async () => {
    await world.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const asked = (): number => world.demo.controls.countOf('/api/v4');
  const textOf = (selector: string): Promise<string> =>
    panel.$eval(selector, (element) => (element as HTMLElement).innerText);
  const shown = (): Promise<string> => textOf('[role="search"] [role="status"]');
  const words = (): Promise<string> => panel.$eval('[role="search"] input', (field) => field.value);
  const current = (): Promise<string> =>
    panel.$$eval('[data-row][aria-current="true"]', (rows) => (rows as HTMLElement[])[0]?.innerText ?? '');

  it('asks GitLab nothing before the panel is opened', async () => {
    expect(asked()).toBe(0);
    expect(findPanel(page)).toBeNull();
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(true);
  });

  it('opens in a frame that the page can’t see', async () => {
    panel = await world.openPanel(page);
    expect(await page.evaluate(() => window.length)).toBe(0);
  });

  it('begins with a form whose days and times can be read to their end', async () => {
    await panel.locator(byRole('button', 'Start interview')).click();
    await panel.waitForSelector('input[type="datetime-local"]');
    const tooNarrow = await panel.$$eval('input[type="datetime-local"]', (fields) =>
      fields.map((field) => {
        const { width } = field.getBoundingClientRect();
        field.style.width = 'max-content';
        const wanted = field.getBoundingClientRect().width;
        field.style.width = '';
        return wanted > width ? `${String(wanted)} in ${String(width)}` : 'fits';
      }),
    );
    expect(tooNarrow).toEqual(['fits', 'fits']);
    await panel.locator(byRole('button', 'Done')).click();
  });

  it('is read whole', async () => {
    await panel.waitForSelector('[data-complete="true"]');
    const text = await textOf('[role="tabpanel"]');
    expect(text).toMatch(/28 entries of the candidate, 2 sittings/);
    expect(text).toMatch(/Left a completion note:\s*met/);
    expect(text).toMatch(/Files 13 · commented 9/);
    expect(await shown()).toMatch(/^28 of 49/);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });

  it('is searched as one types, and the page hears none of the keys', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      window.addEventListener('keydown', ({ key }) => heard.push(key), true);
      Object.assign(window, { heard });
    });
    await panel.locator(byRole('searchbox', 'Words')).click();
    await page.keyboard.type('float');
    await expect.poll(words).toBe('float');
    await expect.poll(shown).toMatch(/^2 of 49/);
    expect(await textOf('[data-row]')).toContain('Money as a float');
    for (const _letter of 'float') await page.keyboard.press('Backspace');
    await expect.poll(shown).toMatch(/^28 of 49/);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('shows a new comment by itself, and what has not changed is not sent again', async () => {
    statuses.length = 0;
    world.demo.controls.addNote('One more thought about the order of the locks.');
    await expect.poll(shown, SOON).toMatch(/^29 of 50/);
    await expect.poll(() => statuses.filter((status) => status === 304).length, PATIENT).toBeGreaterThan(5);
  });

  it('is closed and opened by Firefox’s own shortcut', async () => {
    await pressShortcut(world.browser, '8');
    await expect.poll(() => isPanelShown(world.browser, page)).toBe(false);
    await pressShortcut(world.browser, '8');
    await expect.poll(() => isPanelShown(world.browser, page)).toBe(true);
    await panel.locator(byRole('button', 'Close the panel')).click();
    await expect.poll(() => isPanelShown(world.browser, page)).toBe(false);
    // A look that is under way may end.
    let before = -1;
    const isStill = (): boolean => before === (before = asked());
    await expect.poll(isStill, { interval: 500 }).toBe(true);
    closed = { at: Date.now(), asked: asked() };
  });

  it('has marks at the candidate’s comments and at nobody else’s', async () => {
    // All of them near sight.
    await page.setViewport({ width: 1440, height: 12_000 });
    const wrong = async () => {
      const comments = await overviewComments(page);
      if (!comments.some(({ author }) => author === CANDIDATE)) return 'no comment of the candidate';
      return comments.filter(({ author, marks }) => marks !== (author === CANDIDATE ? 1 : 0));
    };
    await expect.poll(wrong, PATIENT).toEqual([]);
  });

  it('loses them with the setting, and gets them back', async () => {
    const marks = await countMarks(page);
    await evaluateIn(world.browser, BACKGROUND, 'browser.runtime.openOptionsPage()');
    await press(world.browser, SETTINGS, 'Mark the candidate’s comments in GitLab');
    await expect.poll(() => countMarks(page), PATIENT).toBe(0);
    await press(world.browser, SETTINGS, 'Mark the candidate’s comments in GitLab');
    await expect.poll(() => countMarks(page), PATIENT).toBe(marks);
  });

  it('goes with the hide key, marks and launcher, and stays away until it is pressed again', async () => {
    const marks = await countMarks(page);
    // Where no script of ours hears keys, only the browser can have.
    const elsewhere = await world.open('about:blank');
    await pressShortcut(world.browser, '9');
    await expect.poll(() => countMarks(page), PATIENT).toBe(0);
    await elsewhere.close();
    await expect.poll(() => isOverlayShown(world.browser, page)).toBe(false);
    await laterThanOnePress();
    await pressShortcut(world.browser, '9');
    await expect.poll(() => countMarks(page), PATIENT).toBe(marks);
    expect(await isOverlayShown(world.browser, page)).toBe(true);
    expect(await isPanelShown(world.browser, page)).toBe(false);
  });

  it('is not asked for while the panel is closed', async () => {
    await expect.poll(() => Date.now() - closed.at, { timeout: QUIET_MS + 10_000 }).toBeGreaterThan(QUIET_MS);
    expect(asked()).toBe(closed.asked);
  });

  it('opens at the comment whose mark is clicked, and looks for news at once', async () => {
    const note = (await overviewComments(page)).find(({ text }) => text.includes('Money as a float'));
    if (!note) throw new Error('The sample has lost a comment.');
    const { width, height } = await clickMark(world.browser, page, note.noteId);
    expect([width, height]).toEqual([24, 24]);
    await expect.poll(current, PATIENT).toContain('Money as a float');
    expect(await isPanelShown(world.browser, page)).toBe(true);
    await expect.poll(asked, PATIENT).toBeGreaterThan(closed.asked);
  });

  it('writes an export, whole, under a name without a person in it', async () => {
    await panel.locator(byRole('tab', 'Summary')).click();
    await panel.locator(byRole('button', 'Download Markdown')).click();
    const files = () => readdir(downloads);
    await expect.poll(files, PATIENT).toEqual([expect.stringMatching(/^interview-feedback-[\d-]+\.md$/)]);
    const [file = ''] = await files();
    await expect
      .poll(() => readFile(join(downloads, file), 'utf8'), PATIENT)
      .toMatch(/^# Interview feedback\n[\s\S]*Left a completion note/);
  });

  it('submits, and what was rated is only read from then on', async () => {
    await panel.locator(byRole('button', 'Seal and submit')).click();
    await panel.waitForSelector('[aria-label="Missing"]');
    await panel.locator(byRole('button', 'Seal and submit')).click();
    await panel.locator(byRole('heading', 'Amendments')).wait();
    expect(await panel.$eval(byRole('textbox', 'Pros'), (field) => field.hasAttribute('readonly'))).toBe(
      true,
    );
  });
});
