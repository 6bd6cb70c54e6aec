import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showTab } from '@/demo/play/play';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { partsOf } from '@/tests/fixtures/panel-file-parts';
import { startInterview } from './support/interview';
import { readTable } from './support/stored';
import { openWorld, type World } from './support/world';

const PASSPHRASE = 'seven quiet lamps';
const CRITERION = 'Correctness and edge cases';

/** What only the encrypted part may say. */
const NAMED = /robin|okafor|float|rounding|ada|mark/i;

/** One interviewer: a browser of their own, in which the interview has begun. */
interface Interviewer {
  world: World;
  page: Page;
  panel: Frame;
}

async function interviewer(demo: DemoServer): Promise<Interviewer> {
  const world = await openWorld({ demo });
  const page = await world.openMergeRequest();
  const panel = await world.openPanel(page);
  await startInterview(panel);
  return { world, page, panel };
}

async function rate({ panel }: Interviewer, rating: string, comment: string): Promise<void> {
  await showTab(panel, 'Rubric');
  await panel.getByRole('heading', { level: 4 }).getByRole('button', { name: CRITERION }).click();
  const body = panel.getByRole('region', { name: CRITERION });
  await body.getByRole('radio', { name: rating }).first().click();
  await body.getByRole('textbox', { name: 'Comment' }).fill(comment);
  await body.locator('[data-save-state="saved"]').waitFor();
}

async function seal({ panel }: Interviewer): Promise<void> {
  await showTab(panel, 'Summary');
  const submit = panel.getByRole('region', { name: 'Submit' });
  await submit.getByRole('button', { name: 'Seal and submit' }).click();
  await submit.getByRole('list', { name: 'Missing' }).waitFor();
  await submit.getByRole('button', { name: 'Seal and submit' }).click();
  await submit.getByRole('heading', { name: 'Amendments' }).waitFor();
}

/** The text of the file that goes to the others, and its name. */
async function exportFile(
  { panel, page }: Interviewer,
  author: string,
): Promise<{ name: string; text: string }> {
  await panel.getByRole('button', { name: 'Send yours to the others' }).click();
  const form = panel.getByRole('form', { name: 'Send yours to the others' });
  await form.getByLabel('Your name').fill(author);
  await form.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await form.getByLabel('Passphrase again').fill(PASSPHRASE);
  const downloading = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Download the encrypted file' }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function openFile({ panel }: Interviewer, path: string, passphrase = PASSPHRASE): Promise<void> {
  await panel.getByLabel('Scorecard file').setInputFiles(path);
  await panel.getByLabel('Passphrase of the file').fill(passphrase);
  await panel.getByRole('button', { name: 'Open it' }).click();
}

async function amend({ panel }: Interviewer, text: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Amend' }).fill(text);
  await panel.getByRole('button', { name: 'Add the amendment' }).click();
  await panel.getByRole('list', { name: 'Amendments', exact: true }).getByText(text).waitFor();
}

/** Two interviewers of one call, each in a browser of their own. */
describe('a panel of two', () => {
  let demo: DemoServer;
  let folder: string;
  let ada: Interviewer;
  let mark: Interviewer;
  const files: Record<string, string> = {};
  const keep = async (name: string, text: string) => {
    files[name] = join(folder, name);
    await writeFile(files[name], text);
  };

  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    folder = await mkdtemp(join(tmpdir(), 'second-chair-panel-'));
    [ada, mark] = await Promise.all([interviewer(demo), interviewer(demo)]);
  });
  afterAll(async () => {
    await Promise.all([ada.world.close(), mark.world.close()]);
    await demo.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('rates, each for themselves, and opens nothing of the other before sealing', async () => {
    await rate(ada, '3 · Yes', 'Saw the float.');
    await rate(mark, '1 · Strong no', 'Did not see the rounding.');
    await showTab(ada.panel, 'Summary');
    await ada.panel.getByText(/open once yours is sealed/).waitFor();
    expect(await ada.panel.getByLabel('Scorecard file').count()).toBe(0);
  });

  it('seals, and what was rated is only read from then on', async () => {
    await seal(ada);
    await seal(mark);
    const [interview] = (await readTable(ada.world.browser.worker, 'interviews')) as { sealedAt: number }[];
    expect(interview?.sealedAt).toBeGreaterThan(0);
    await showTab(ada.panel, 'Rubric');
    await ada.panel
      .getByText(/only read from now on/)
      .first()
      .waitFor();
    await ada.panel.getByRole('heading', { level: 4 }).getByRole('button', { name: CRITERION }).click();
    expect(await ada.panel.getByRole('radio', { name: '3 · Yes' }).first().isDisabled()).toBe(true);
    await showTab(ada.panel, 'Summary');
    expect(await ada.panel.getByRole('textbox', { name: 'Pros' }).getAttribute('readonly')).not.toBeNull();
  });

  it('exchanges encrypted files that name nobody', async () => {
    const [fromAda, fromMark] = await Promise.all([exportFile(ada, 'Ada'), exportFile(mark, 'Mark')]);
    for (const { name, text } of [fromAda, fromMark]) {
      expect(name).toMatch(/^second-chair-panel-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json$/);
      const { encrypted, open } = partsOf(text);
      expect(open).not.toMatch(NAMED);
      expect(encrypted).not.toMatch(/Robin|Okafor|Saw the float|Did not see/);
    }
    await keep('ada.json', fromAda.text);
    await keep('mark.json', fromMark.text);
    await keep('broken.json', fromMark.text.replace(/.{4}"\}\s*$/, 'AAAA"}'));
  });

  it('refuses a wrong passphrase and a changed file, and stores nothing', async () => {
    await openFile(ada, files['mark.json'] ?? '', 'seven loud lamps');
    await ada.panel.getByText(/does not open with this passphrase/).waitFor();
    await openFile(ada, files['broken.json'] ?? '');
    await ada.panel.getByText(/does not open with this passphrase/).waitFor();
    await openFile(ada, files['ada.json'] ?? '');
    await ada.panel.getByText(/your own scorecard/).waitFor();
    expect(await readTable(ada.world.browser.worker, 'received')).toEqual([]);
  });

  it('compares side by side, in words', async () => {
    await amend(ada, 'Before I saw yours.');
    await openFile(ada, files['mark.json'] ?? '');
    const table = ada.panel.getByRole('region', { name: 'Ratings side by side' });
    const row = table.getByRole('row', { name: new RegExp(`^${CRITERION}`) });
    await row.getByText(/Two apart: from 1 · Strong no to 3 · Yes, on both sides of the bar/).waitFor();
    expect(await table.innerText()).not.toMatch(/average|mean|score|%/i);
    await row.getByRole('button', { name: CRITERION }).click();
    await table.getByRole('region', { name: 'Mark' }).getByText('Did not see the rounding.').waitFor();
    await openFile(mark, files['ada.json'] ?? '');
    await mark.panel
      .getByText(/Two apart/)
      .first()
      .waitFor();
  });

  it('marks what is amended after that, and keeps the debrief', async () => {
    await amend(ada, 'After I saw yours.');
    const list = ada.panel.getByRole('list', { name: 'Amendments', exact: true });
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
      expect.not.stringContaining('after others') as string,
      expect.stringContaining('after others') as string,
    ]);
    const debrief = ada.panel.getByRole('textbox', { name: 'Debrief: the whole interview' });
    await debrief.fill('Agreed on another look at rounding.');
    await expect
      .poll(() => readTable(ada.world.browser.worker, 'debriefs'))
      .toMatchObject([{ text: 'Agreed on another look at rounding.' }]);
  });
});
