import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblems } from './support/axe';
import { openDashboard } from './support/dashboard';
import { saveNote, startInterview } from './support/interview';
import { openWithPanel } from './support/open-panel';
import type { World } from './support/world';

/** 1,280 pixels at 400 % (WCAG 2.2, 1.4.10 Reflow), and at 200 % (1.4.4 Resize text). */
const ZOOMED = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];
const TABS = ['Review', 'Rubric', 'Call', 'Summary'] as const;
/** What each section of the dashboard has once what is stored was read. */
const SECTIONS = [
  ['interviews', '[data-open]'],
  ['rubrics', 'main li a'],
  ['exercises', 'text=No exercise yet'],
  ['qualification', 'main section h2'],
  ['keeping', 'main table tbody tr'],
  ['settings', 'main input[type="checkbox"]'],
] as const;

/** How far a page goes beyond its window, in pixels: nobody should have to scroll in two directions. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const background = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

/** What has the focus, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** The interview in a window of its own, which can be emulated as a page; its parts are those of the frame. */
describe('our pages, as somebody else’s display shows them', () => {
  let world: World;
  let own: Page;
  beforeAll(async () => {
    const opened = await openWithPanel();
    ({ world } = opened);
    await startInterview(opened.panel);
    await saveNote(opened.panel, 'Asked about the query in the loop.');
    await opened.panel.getByRole('button', { name: 'Detach' }).press('Enter');
    [own] = await Promise.all([
      world.browser.context.waitForEvent('page'),
      opened.panel.getByRole('button', { name: 'To a window of its own' }).press('Enter'),
    ]);
    await own.getByRole('tab', { name: /^Review/ }).waitFor();
  });
  afterAll(() => world.close());

  const show = async (tab: (typeof TABS)[number]): Promise<void> => {
    await own.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await own.getByRole('tabpanel', { name: new RegExp(`^${tab}`) }).waitFor();
  };

  it.each(TABS)('%s is read without scrolling sideways, also zoomed', async (tab) => {
    for (const size of ZOOMED) {
      await own.setViewportSize(size);
      await show(tab);
      expect(await beyond(own), `${size.width} px`).toBe(0);
    }
  });

  it('shows nothing of a cue in the header where there is none', async () => {
    const cue = own.getByRole('banner').getByRole('status').locator('xpath=..');
    const { width, height } = await cue.evaluate((element) => element.getBoundingClientRect());
    expect(width * height).toBe(0);
  });

  it('tells the chosen tab and what is pressed also where the system chooses the colours', async () => {
    await show('Review');
    await own.emulateMedia({ forcedColors: 'active' });
    expect(await background(own, '[role=tab][aria-selected=true]')).not.toBe(
      await background(own, '[role=tab][aria-selected=false]'),
    );
    expect(await background(own, 'button[aria-pressed=true]')).not.toBe(
      await background(own, 'button[aria-pressed=false]'),
    );
    await own.emulateMedia({ forcedColors: 'none' });
  });

  it.each(['Tag as evidence: Reacted with :eyes:', 'Filters'])(
    'gives the focus back to “%s” when its layer closes',
    async (name) => {
      await own.setViewportSize({ width: 720, height: 800 });
      await show('Review');
      const button = own.getByRole('button', { name, exact: true });
      await button.press('Enter');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
      await own.keyboard.press('Escape');
      await expect.poll(() => focused(own)).toBe(name);
    },
  );

  it('gives the focus back to the note line when the commands close', async () => {
    await own.keyboard.press('n');
    await expect.poll(() => focused(own)).toBe('Note');
    await own.keyboard.press('Control+k');
    await own.getByRole('dialog', { name: 'Commands' }).waitFor();
    await own.keyboard.press('Escape');
    await expect.poll(() => focused(own)).toBe('Note');
  });

  it.each(SECTIONS)(
    'the dashboard’s %s has no problem in light and dark, wide and narrow',
    async (section, row) => {
      const page = await openDashboard(world, section);
      await page.locator(row).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findProblems(page), colorScheme).toEqual([]);
      }
      for (const size of ZOOMED) {
        await page.setViewportSize(size);
        expect(await beyond(page), `${size.width} px`).toBe(0);
        expect(await findProblems(page), `${size.width} px`).toEqual([]);
      }
      await page.close();
    },
  );
});
