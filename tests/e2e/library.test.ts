import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblems } from './support/axe';
import { openDashboard } from './support/dashboard';
import { saveNote } from './support/interview';
import { readTable } from './support/stored';
import { openWorld, type World } from './support/world';

const titles = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: 'Criteria' })
    .locator('[data-item] [data-control="toggle"]')
    .allInnerTexts();
const title = (text: string | undefined): string => text?.split('\n')[0] ?? '';

interface StoredInterview {
  part: string;
  rubricVersion: number;
}

async function save(page: Page, button: string, file: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^second-chair-(rubric|exercise)-[\d-]+-[\da-z]+\.(yaml|json)$/,
  );
  await writeFile(file, await readFile(await download.path()));
  return readFile(file, 'utf8');
}

/** A pack of one's own, from a duplicate to an interview that rates by it, in two profiles. */
describe('an own rubric', () => {
  let folder: string;
  let first: World;
  let second: World;
  let page: Page;
  let mergeRequest: Page;
  let panel: Frame;
  const file = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-chair-library-'));
    first = await openWorld();
    page = await openDashboard(first, 'rubrics');
  });
  afterAll(async () => {
    await first.close();
    await second.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('begins as a duplicate of one that comes with Second Chair', async () => {
    await page.getByRole('link', { name: 'Backend engineer' }).click();
    await page.getByText('Clarity and context of comments').first().waitFor();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await page.getByRole('heading', { name: 'Backend engineer (copy)' }).waitFor();
    expect(await page.title()).toBe('Second Chair');
  });

  it('is edited, and keeps what was typed when its tab is closed at once', async () => {
    await page.getByLabel('Title', { exact: true }).fill('Backend at Acme');
    await page
      .getByRole('button', { name: /^Severity|^Clarity and context/ })
      .first()
      .click();
    await page.getByLabel('Title of the criterion').fill('Comments that stand alone');
    await page.close();
    page = await openDashboard(first, 'rubrics');
    await page.getByRole('link', { name: 'Backend at Acme' }).click();
    await page.getByRole('button', { name: /^Comments that stand alone/ }).waitFor();
  });

  it('is put in order by the keyboard alone, and the focus stays with what moves', async () => {
    const before = (await titles(page)).map(title);
    const line = page.getByRole('button', { name: /^Comments that stand alone/ });
    await line.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    expect((await titles(page)).map(title).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
    expect(await line.evaluate((it) => it === document.activeElement)).toBe(true);
    await expect
      .poll(() => page.getByText('Comments that stand alone is now 3 of').count())
      .toBeGreaterThan(0);
  });

  it('gives back a criterion that was removed', async () => {
    const before = await titles(page);
    await page.getByRole('button', { name: 'Remove: Comments that stand alone' }).click();
    await expect.poll(() => titles(page)).toHaveLength(before.length - 1);
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toEqual(before);
  });

  it('says what is wrong, with a way to the field', async () => {
    await page.getByLabel('Title', { exact: true }).fill('');
    await page.getByRole('button', { name: 'title', exact: true }).click();
    const field = page.getByLabel('Title', { exact: true });
    expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
    await field.fill('Backend at Acme');
    await page.getByRole('list', { name: 'Problems' }).waitFor({ state: 'detached' });
  });

  it('is shown as the interview shows it, and rated there without a trace', async () => {
    await page.getByRole('link', { name: 'Preview' }).click();
    await page.getByRole('button', { name: /^Comments that stand alone/ }).click();
    await page.getByRole('radio', { name: '3 · Yes' }).check();
    await page.getByText(/^1 of \d+ rated/).waitFor();
    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    await page.getByText('Comments that stand alone').first().waitFor();
  });

  it.each(['light', 'dark'] as const)('has no problem in %s, down to 320 px', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 720 });
    for (const view of ['', '/preview', '/versions']) {
      await page.evaluate((end) => {
        const [, section, id] = location.hash.split('/');
        location.hash = `#/${section}/${id}${end}`;
      }, view);
      await page
        .getByRole('link', { name: view === '' ? 'Edit' : view.slice(1), exact: false })
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await findProblems(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('goes into files, YAML and JSON', async () => {
    const yaml = await save(page, 'Export (YAML)', file('pack.yaml'));
    const json = await save(page, 'Export (JSON)', file('pack.json'));
    expect(yaml).toContain('title: Comments that stand alone');
    expect(JSON.parse(json)).toMatchObject({ format: 'second-chair-rubric', title: 'Backend at Acme' });
  });

  it('is refused whole where the file is wrong, with the place', async () => {
    second = await openWorld();
    page = await openDashboard(second, 'rubrics');
    const broken = (await readFile(file('pack.yaml'), 'utf8')).replace(
      'dimension: coding',
      'dimension: hacking',
    );
    const line = broken.slice(0, broken.indexOf('hacking')).split('\n').length;
    await writeFile(file('broken.yaml'), broken);
    await page.getByLabel('Files to import').setInputFiles(file('broken.yaml'));
    await page.getByText('Nothing was imported').waitFor();
    const said = await page.getByRole('list', { name: 'What is wrong' }).innerText();
    expect(said).toMatch(new RegExp(`^broken\\.yaml, line ${line}, criteria\\[\\d+\\]\\.dimension: `));
    await page.reload();
    await page.getByText('None yet.').waitFor();
  });

  it('comes whole into a fresh profile, and once', async () => {
    await page.getByLabel('Files to import').setInputFiles(file('pack.yaml'));
    await page.getByText('Imported', { exact: true }).waitFor();
    await page.getByLabel('Files to import').setInputFiles(file('pack.json'));
    await page.getByText(/was here already/).waitFor();
    expect(await page.getByRole('list', { name: 'Your own' }).getByRole('listitem').count()).toBe(1);
    await page.getByRole('list', { name: 'Your own' }).getByRole('link').click();
    const again = await save(page, 'Export (YAML)', file('again.yaml'));
    expect(again).toBe(await readFile(file('pack.yaml'), 'utf8'));
  });

  it('is used by a new interview, and then changes only as its next version', async () => {
    mergeRequest = await second.openMergeRequest();
    panel = await second.openPanel(mergeRequest);
    await panel.getByLabel('Rubric').selectOption({ label: 'Backend at Acme, version 1' });
    await panel.getByRole('button', { name: 'Start interview' }).click();
    await panel.getByText('Backend at Acme, version 1').waitFor();

    await page.bringToFront();
    await page.reload();
    await page.getByText(/an interview uses it: the next change makes version 2/).waitFor();
    await page.getByRole('button', { name: /^Comments that stand alone/ }).click();
    await page.getByLabel('What is looked at').fill('Whether each comment can be acted upon.');
    await page.getByText(/version 2; no interview uses it yet/).waitFor();

    await mergeRequest.bringToFront();
    await panel.getByText('Backend at Acme, version 1; version 2 exists').waitFor();
    await panel.getByRole('button', { name: 'Compare' }).click();
    await panel.getByRole('region', { name: 'Reworded' }).getByText('Comments that stand alone').waitFor();
    expect(await findProblems(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Move to version 2' }).click();
    await panel.getByText('Moved from version 1.').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Backend at Acme, version 1; version 2 exists').waitFor();
  });

  it('goes with the preparation to the second interviewer, without what is private', async () => {
    await panel.getByRole('button', { name: 'Done', exact: true }).click();
    await saveNote(panel, 'Knows the codebase');
    await panel
      .getByRole('region', { name: 'New note' })
      .getByRole('textbox', { name: 'Note' })
      .press('Alt+p');
    await saveNote(panel, 'For my eyes only');
    await panel.getByRole('tab', { name: 'Call' }).click();
    const question = panel.getByRole('textbox', { name: 'Add a question' });
    await question.fill('Which row does it lock?');
    await question.press('Enter');
    await panel.getByText('Which row does it lock?').first().waitFor();
    await panel.getByRole('button', { name: 'For the second interviewer' }).click();
    await panel.getByRole('checkbox', { name: 'My shareable notes from preparation' }).check();
    const [download] = await Promise.all([
      mergeRequest.waitForEvent('download'),
      panel.getByRole('button', { name: 'Download the preparation' }).click(),
    ]);
    await download.saveAs(file('preparation.json'));

    const theirPage = await first.openMergeRequest();
    const theirs = await first.openPanel(theirPage);
    await theirs.getByRole('button', { name: 'Start interview', exact: true }).waitFor();
    await theirs.getByLabel('Preparation file').setInputFiles(file('preparation.json'));
    await theirs.getByRole('tab', { name: 'Call' }).click();
    await theirs.getByText('Which row does it lock?').first().waitFor();
    const [interview] = (await readTable(first.browser.worker, 'interviews')) as StoredInterview[];
    expect(interview).toMatchObject({ part: 'second', rubricVersion: 1 });
    const notes = (await readTable(first.browser.worker, 'notes')) as { text: string }[];
    expect(notes.map(({ text }) => text)).toEqual(['Knows the codebase']);
    expect(await readTable(first.browser.worker, 'ratings')).toEqual([]);
  });
});
