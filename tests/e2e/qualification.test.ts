import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblems } from './support/axe';
import { openDashboard } from './support/dashboard';
import { openWorld, type World } from './support/world';

const SAMPLE = 'Let support refund orders';
const NOTE = 'Ask one thing at a time, and wait.';
const REASON = 'The comments carry the change with them.';

/** An interviewer's way: a session that is signed off, then the sample that ships, rated by the keyboard. */
describe('qualification', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld();
    page = await openDashboard(world, 'qualification');
  });
  afterAll(() => world.close());

  /** Nothing for axe, and nothing beyond the edge, on a telephone and on a wide screen. */
  async function looksWell(scheme: 'light' | 'dark'): Promise<void> {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await findProblems(page)).toEqual([]);
    }
  }

  it('logs a session, and counts it once it is signed off', async () => {
    await page.getByText('0 of 2 shadows signed off').waitFor();
    await page.getByRole('button', { name: 'Log a session' }).click();
    await page.getByLabel('Note').fill(NOTE);
    await page.getByLabel('Signed off by').fill('Noor Haddad');
    await page.getByText('1 of 2 shadows signed off').waitFor();
    await page.getByText('Next: one more shadow.').waitFor();
    expect(await page.title()).toBe('Second Chair');
  });

  it('keeps what was typed when its tab is closed at once', async () => {
    await page.getByLabel('Note').fill(`${NOTE} Then ask again.`);
    await page.close();
    page = await openDashboard(world, 'qualification');
    await page.getByText('Signed off by Noor Haddad').waitFor();
    await page
      .getByRole('button', { name: /Shadow, Backend/ })
      .first()
      .click();
    expect(await page.getByLabel('Note').inputValue()).toBe(`${NOTE} Then ask again.`);
  });

  it('hands the log out as a table that no spreadsheet takes for formulas', async () => {
    await page.getByLabel('Signed off by').fill('=Noor Haddad');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export the log (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^second-chair-qualification-\d{4}-\d\d-\d\d\.csv$/);
    expect(await readFile(await download.path(), 'utf8')).toContain(`"'=Noor Haddad","${NOTE}`);
    await page.getByLabel('Signed off by').fill('Noor Haddad');
  });

  it('rates the sample that ships by the keyboard, and no reference can be seen before the commit', async () => {
    await page.getByRole('button', { name: `Rate it: ${SAMPLE}` }).click();
    await page.getByText('0 of 20 rated').waitFor();
    expect(await page.getByText(/Not a 4: the merge request was approved/).count()).toBe(0);
    await page.getByLabel('What makes you say so').fill(REASON);
    await page.getByRole('button', { name: /^Clarity and context of comments/ }).focus();
    for (let rated = 1; rated <= 20; rated += 1) {
      await page.keyboard.press(rated === 1 ? '4' : '3');
      await page.getByText(`${rated} of 20 rated`).waitFor();
      if (rated < 20) await page.getByRole('button', { name: 'Next criterion' }).press('Enter');
    }
  });

  it('is where it was after a reload', async () => {
    await page.reload();
    await page.getByText('20 of 20 rated').waitFor();
    await page.getByRole('button', { name: /^Clarity and context of comments/ }).click();
    expect(await page.getByLabel('What makes you say so').inputValue()).toBe(REASON);
    expect(await page.getByRole('radio', { name: '4 · Strong yes' }).isChecked()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no problem where it is rated, in %s', looksWell);

  it('shows the reference of each criterion once committed, also after a reload', async () => {
    await page.getByRole('button', { name: 'Commit, and see the reference' }).click();
    await page.getByRole('heading', { name: 'You and the reference' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'You and the reference' }).waitFor();
    const criteria = page.getByRole('list', { name: 'Criteria' }).getByRole('listitem');
    expect(await criteria.count()).toBe(20);
    const clarity = criteria.filter({ hasText: 'Clarity and context of comments' });
    await clarity.getByText('The same').waitFor();
    await clarity.getByText(REASON).waitFor();
    const severity = criteria.filter({ hasText: 'Severity and priorities' });
    await severity.getByText(/Not a 4: the merge request was approved/).waitFor();
    const tools = criteria.filter({ hasText: 'Judgement in using tools and AI' });
    await tools.getByText('You gave a rating where the reference sees not enough evidence').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no problem in %s, from 320 px to 1,200', looksWell);

  it('says how the ratings agree, with n, and holds all of it after a reload', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Qualification' }).click();
    await page.reload();
    const figures = page.getByRole('region', { name: 'Your ratings beside the references' });
    await figures
      .getByText(/^n = 19, between /)
      .first()
      .waitFor();
    await figures.getByText('Krippendorff’s alpha, ordinal').waitFor();
    await page.getByText('1 of 2 shadows signed off').waitFor();
    await page.getByRole('link', { name: /^Attempt 1, committed / }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has no problem in the log and the figures, in %s', looksWell);
});
