import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interview } from '@/core/interview/interview';
import { findProblems } from './support/axe';
import { findProblemsInBoth, openDashboard } from './support/dashboard';
import { openWorld, type World } from './support/world';
import { writeRowsInWorker } from '../fixtures/write-rows';
import { yearOfInterviews, type YearRows } from '../fixtures/year-of-interviews';

/** The dashboard, from its first run to a year of interviews: what each needs, and the search in all of them. */
describe('the dashboard', () => {
  let world: World;
  let page: Page;
  let rows: YearRows;
  beforeAll(async () => {
    world = await openWorld({ viewport: { width: 1440, height: 900 } });
    rows = yearOfInterviews({ now: Date.now() });
  });
  afterAll(() => world.close());

  const opening = async (act: () => Promise<void>): Promise<Page> => {
    const [opened] = await Promise.all([world.browser.context.waitForEvent('page'), act()]);
    return opened;
  };

  /** What was found before is there until this was. */
  const search = async (text: string) => {
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill(text);
    await page.locator('[aria-label="Search results"][aria-busy="false"]').waitFor();
  };
  const hasOwnName = ({ id, candidate }: Interview): boolean =>
    rows.interviews.every((other) => other.id === id || other.candidate?.name !== candidate?.name);

  it('leads from its first run to the sample interview, which is whole and marked as one', async () => {
    page = await openDashboard(world, 'interviews');
    await page.getByRole('heading', { name: 'No interview yet' }).waitFor();
    expect(await findProblemsInBoth(page)).toEqual([]);
    const own = await opening(() => page.getByRole('button', { name: 'Open the sample interview' }).click());
    await own.getByRole('tab', { name: /^Rubric.*6\/20/ }).waitFor();
    await own.locator('[data-complete="true"]').waitFor();
    await own.close();
    await page.getByRole('button', { name: 'Open: Robin Okafor' }).waitFor();
    await page.getByText('Sample', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Merge request on GitLab/ }).count()).toBe(0);
  });

  it('lists a year by what is next, the most urgent first', async () => {
    await writeRowsInWorker(world.browser.worker, rows);
    await page.reload();
    const list = page.getByRole('list', { name: 'All interviews' });
    await list.waitFor();
    await page.getByText('201 of 201').waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings[0]).toMatch(/^(Call today|Scorecard due)/);
    // Only those in view are in the page.
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    expect(await findProblems(page)).toEqual([]);
  });

  it('is narrowed down and sorted, and the address keeps that and no name', async () => {
    await page.getByRole('combobox', { name: 'Next step' }).selectOption('submitted');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('candidate');
    await expect.poll(() => page.url()).toMatch(/#\/interviews\/next%3Dsubmitted%26sort%3Dcandidate$/);
    await page.reload();
    await page.getByRole('combobox', { name: 'Next step' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Next step' }).inputValue()).toBe('submitted');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('201 of 201').waitFor();
  });

  it('is gone through by keys alone', async () => {
    await page.getByRole('combobox', { name: 'Order' }).selectOption('next');
    await page.locator('body').click({ position: { x: 2, y: 400 } });
    await page.keyboard.press('j');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset.line);
    await expect.poll(focused, { timeout: 5_000 }).toBe('0');
    await page.keyboard.press('End');
    await expect.poll(focused, { timeout: 5_000 }).toBe('200');
    await page.keyboard.press('Home');
    await expect.poll(focused, { timeout: 5_000 }).toBe('0');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused, { timeout: 5_000 }).toBe('1');
    const own = await opening(() => page.keyboard.press('Enter'));
    await own.getByRole('tab', { name: 'Summary' }).waitFor();
    await own.close();
  });

  it.each([
    ['Control+k', 'Commands'],
    ['?', 'Keys'],
  ])('has no problem below what %s opens', async (key, name) => {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    expect(await findProblemsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('finds what was said anywhere, as it is typed, and opens it at its place', async () => {
    // What its notes say others say too, in a longer one; nobody else has its candidate's name.
    const { candidate, id, mrKey } =
      rows.interviews.find((one) => hasOwnName(one) && one.mrKey !== null) ?? {};
    const note = rows.notes.find(({ interviewId, phase }) => interviewId === id && phase === 'call');
    if (!note || !candidate) throw new Error('The year has a note of a call.');
    await page.keyboard.press('/');
    await page.keyboard.type('PARTIAL INDEX');
    const results = page.getByRole('region', { name: 'Search results' });
    await results.getByText(/^[\d,]+ places in \d+ interviews, the first 50 shown\.$/).waitFor();
    expect(await results.locator('mark').first().innerText()).toMatch(/partial|index/i);
    expect(await findProblems(page)).toEqual([]);
    await results.getByRole('button', { name: /^Show more of/ }).click();
    await results.getByText(/the first 100 shown/).waitFor();

    await search(`"${note.text}"`);
    const found = results.getByRole('group', { name: candidate.name, exact: true });
    const own = await opening(() => found.getByRole('button', { name: /^Note/ }).first().click());
    await own.locator('li:focus[id^="note-"]').waitFor();
    expect(await own.locator('li:focus').innerText()).toContain(note.text.slice(0, 40));
    expect(own.url()).not.toContain('/note/');

    // The window is there already: another place is shown in it.
    const comment = rows.records
      .filter((record) => record.mrKey === mrKey)
      .flatMap(({ events }) => events)
      .find((event) => event.kind === 'comment' && /^[^*"`\n]{60,190}$/.test(event.body));
    if (comment?.kind !== 'comment') throw new Error('The interview has such a comment.');
    await search(`"${comment.body}"`);
    await found
      .getByRole('button', { name: /^Comment/ })
      .first()
      .click();
    await own.locator('[data-row][aria-current="true"]').waitFor();
    await own.close();
  });

  it('says when nothing is found, and ends the search with Escape', async () => {
    const field = page.getByRole('searchbox', { name: 'Search in everything' });
    await field.fill('xylophone');
    await page.getByText('Nothing was found.').waitFor();
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
    await page.getByRole('list', { name: 'All interviews' }).waitFor();
  });

  it('fits 320 px, in the dark as well', async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill('lock order');
    await page.getByText(/^[\d,]+ places in/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill('');
  });

  it('says when what is stored can not be opened, and hands it out as it lies', async () => {
    await world.browser.worker.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          // What a Second Chair of the future leaves behind.
          const opening = indexedDB.open('second-chair', 990);
          opening.onupgradeneeded = () => undefined;
          opening.onerror = () => reject(new Error('The database does not open.'));
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await page.reload();
    await page
      .getByRole('heading', { name: 'Your interviews were stored by a newer Second Chair' })
      .waitFor();
    expect(await findProblemsInBoth(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download everything as it is stored' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^second-chair-stored-\d{4}-\d\d-\d\d\.json$/);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  });
});
