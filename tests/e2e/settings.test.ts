import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblems } from './support/axe';
import { openDashboard } from './support/dashboard';
import { startInterview } from './support/interview';
import { openWorld, type World } from './support/world';

/** Everything that a page of ours has to show, say or hold ready, tooltips and labels as well. */
const markup = (page: Frame | Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

const isDark = (page: Frame | Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('gl-dark'));

describe('what is set in the dashboard', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  let settings: Page;
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openMergeRequest();
    panel = await world.openPanel(page);
    await startInterview(panel);
    settings = await openDashboard(world, 'settings');
    await settings.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  });
  afterAll(() => world.close());

  it('makes every page of ours dark, whatever GitLab is', async () => {
    expect(await isDark(panel)).toBe(false);
    await settings.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => isDark(panel)).toBe(true);
    await expect.poll(() => isDark(settings)).toBe(true);
    expect(await isDark(page)).toBe(false);
    await settings.getByRole('radio', { name: 'As GitLab’s page' }).click();
    await expect.poll(() => isDark(panel)).toBe(false);
  });

  it('moves the panel to the left, where its edge widens it to the right, and back', async () => {
    await page.bringToFront();
    const box = async () => {
      const element = await panel.frameElement();
      return element.boundingBox();
    };
    const width = await page.evaluate(() => innerWidth);
    expect((await box())?.x).toBeGreaterThan(width / 2);
    await settings.getByRole('radio', { name: 'Left', exact: true }).click();
    await expect.poll(async () => (await box())?.x).toBe(0);

    const before = (await box())?.width ?? 0;
    await page.mouse.move(before + 1, 300);
    await page.mouse.down();
    await page.mouse.move(before + 61, 300, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => (await box())?.width).toBeGreaterThan(before + 40);

    await settings.getByRole('button', { name: 'Use it on every host' }).click();
    await expect.poll(async () => (await box())?.width).toBe(before);
    await settings.getByRole('radio', { name: 'Right', exact: true }).click();
    await expect.poll(async () => (await box())?.x).toBeGreaterThan(width / 2);
  });

  it('gives an act another key, in the frame and in its help, and refuses one that is taken', async () => {
    await settings.bringToFront();
    await settings.getByRole('button', { name: 'Change the key: Write a note', exact: true }).click();
    await settings.keyboard.press('j');
    await settings.getByText('J is taken: Next entry.').waitFor();
    await settings.keyboard.press('m');
    await settings.getByText('Write a note: m').waitFor();

    await page.bringToFront();
    const note = panel.getByRole('textbox', { name: 'Note', exact: true });
    const isInNote = () => note.evaluate((element) => element === document.activeElement);
    await panel.getByRole('tab', { name: /^Review/ }).focus();
    // The panel hears of it a moment later. Until then its old key holds, and would have the new one typed as a note.
    await expect
      .poll(async () => {
        await page.keyboard.press('m');
        return isInNote();
      })
      .toBe(true);
    expect(await note.inputValue()).toBe('');

    await panel.getByRole('tab', { name: /^Review/ }).focus();
    await page.keyboard.press('n');
    expect(await isInNote()).toBe(false);
    await page.keyboard.press('?');
    const help = panel.getByRole('dialog', { name: 'Keys' });
    const line = help.locator('dl > div', { has: panel.getByText('Write a note', { exact: true }) });
    await expect.poll(() => line.locator('kbd').allInnerTexts()).toEqual(['m']);
    await help.getByRole('button', { name: 'Close' }).click();
  });

  it('switches single keys off, and leaves the others', async () => {
    await settings.getByRole('checkbox', { name: 'Single keys' }).click();
    await page.bringToFront();
    const review = panel.getByRole('tab', { name: /^Review/ });
    // The panel hears of it a moment later; until then the key leads to another tab.
    await expect
      .poll(async () => {
        await review.click();
        await page.keyboard.press('4');
        return review.getAttribute('aria-selected');
      })
      .toBe('true');
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await panel.getByRole('dialog', { name: 'Commands' }).waitFor();
    expect(await panel.getByRole('dialog', { name: 'Keys' }).count()).toBe(0);
    expect(await review.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await settings.getByRole('checkbox', { name: 'Single keys' }).click();
    await settings.getByRole('button', { name: 'Back to the defaults, all of them' }).click();
  });

  it('takes the candidate’s name and clock times off panel and dashboard, and gives them back', async () => {
    const name = await panel.locator('header').getByText('Robin').first().innerText();
    const first = name.split(' ')[0] ?? name;
    await panel.getByTitle('Show clock time').first().waitFor();

    await settings.getByRole('checkbox', { name: 'Hide the candidate’s name' }).click();
    await settings.getByRole('checkbox', { name: 'Hide clock times' }).click();
    await panel.locator('header').getByText('The candidate', { exact: true }).waitFor();
    await expect.poll(() => panel.getByTitle('Show clock time').count()).toBe(0);
    expect(await markup(panel)).not.toContain(first);
    await panel.getByText(/^Read (?:just now|\d+ minutes? ago)$/).waitFor();

    const list = await openDashboard(world, 'interviews');
    await list.getByText('The candidate', { exact: true }).waitFor();
    expect(await markup(list)).not.toContain(first);
    await list.close();
    // Whose records are kept and handed out is chosen there, among names.
    const keeping = await openDashboard(world, 'keeping');
    const kept = keeping.getByRole('region', { name: 'Everything about one candidate' });
    await kept.getByRole('option', { name: /^The candidate: Backend/ }).waitFor({ state: 'attached' });
    await keeping.getByRole('list', { name: 'Interviews' }).getByText('The candidate').waitFor();
    expect(await markup(keeping)).not.toContain(first);
    await keeping.close();
    // It says where they are to be seen all the same, and so it is.
    expect(await page.getByText(first).count()).toBeGreaterThan(0);

    await settings.getByRole('checkbox', { name: 'Hide the candidate’s name' }).click();
    await panel.locator('header').getByText(name, { exact: true }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no problem in %s at 320 px, with a preset and a key being changed',
    async (scheme) => {
      const small = await openDashboard(world, 'settings/keys');
      await small.emulateMedia({ colorScheme: scheme });
      await small.setViewportSize({ width: 320, height: 640 });
      await small.getByRole('button', { name: 'Duplicate: Fullstack, two calls', exact: true }).click();
      await small.getByRole('group', { name: /^Edit: Fullstack/ }).waitFor();
      await small.getByRole('button', { name: 'Change the key: Write a note', exact: true }).click();
      await small.keyboard.press('j');
      await small.getByText('J is taken').waitFor();
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await findProblems(small)).toEqual([]);
      await small.close();
    },
  );
});
