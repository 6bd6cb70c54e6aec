import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_WORDS } from '@/components/summary/export-words';
import { writePanelBundle } from '@/core/panel/panel-bundle';
import type { Seal } from '@/core/panel/seal';
import { showTab, type Play } from '@/demo/play/play';
import { lookAtReview } from '@/demo/play/steps/look-at-review';
import { rate } from '@/demo/play/steps/rate';
import { backendPlay } from '@/demo/play/scripts/backend';
import { showTheme, THEMES, type Theme } from '@/demo/play/show-theme';
import { runCall } from '@/demo/play/steps/run-call';
import { tagEvidence } from '@/demo/play/steps/tag-evidence';
import { startInterview as setUpInterview } from '@/demo/play/steps/start-interview';
import { encryptPanel } from '@/stores/panel-cipher';
import { findProblems } from './support/axe';
import { startInterview } from './support/interview';
import { readTable } from './support/stored';
import { openWorld, type World } from './support/world';

const PASSPHRASE = 'seven quiet lamps';

/** axe in the real panel, with its real colours, in every tab: each state in light and in dark. */
describe('the panel', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  let play: Play;
  let shown: Theme = 'light';
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openMergeRequest();
    panel = await world.openPanel(page);
    play = {
      page,
      panel,
      server: world.demo,
      script: backendPlay,
      letPass: () => Promise.resolve(),
      keepDownload: (_name, act) => act(),
      takePictures: () => Promise.resolve(),
    };
  });
  afterAll(() => world.close());

  /** GitLab's theme is switched below what is open, and stays as it was looked at last. */
  const problems = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const theme of [shown, ...THEMES.filter((other) => other !== shown)]) {
      await showTheme(page, panel, theme);
      shown = theme;
      found.push(...(await findProblems(panel)).map((problem) => `${theme}: ${problem}`));
    }
    return found;
  };

  it('has no problem where an interview is started', async () => {
    await panel.getByRole('button', { name: 'Start interview' }).waitFor();
    expect(await problems()).toEqual([]);
    await setUpInterview.run({
      ...play,
      takePictures: async () => expect(await problems()).toEqual([]),
    });
  });

  it('has no problem in a menu that is open', async () => {
    await lookAtReview.run(play);
    await panel
      .getByRole('button', { name: /^Tag as evidence/ })
      .first()
      .click();
    const option = panel.getByRole('option', { name: 'Correctness and edge cases' });
    await option.waitFor();
    expect(await problems()).toEqual([]);
    await panel.page().keyboard.press('Escape');
    await option.waitFor({ state: 'detached' });
  });

  it('takes evidence, notes and ratings', async () => {
    for (const step of [tagEvidence, runCall, rate]) await step.run(play);
  });

  it.each(['Review', 'Rubric', 'Call', 'Summary'] as const)('has no problem in %s', async (tab) => {
    await showTab(panel, tab);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['Control+k', 'Commands'],
    ['?', 'Keys'],
    ['o', 'Topics to leave out'],
  ])('has no problem below what %s opens', async (key, name) => {
    await panel.getByRole('tab', { name: /^Summary/ }).focus();
    await panel.page().keyboard.press(key);
    const dialog = panel.getByRole('dialog', { name });
    await dialog.waitFor();
    expect(await problems()).toEqual([]);
    await panel.page().keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('has no problem where an interview is changed, and asked for to be erased', async () => {
    await panel.getByRole('button', { name: 'Edit interview' }).click();
    await panel.getByRole('button', { name: 'Erase this interview' }).click();
    await panel.getByRole('button', { name: 'Keep it' }).waitFor();
    expect(await problems()).toEqual([]);
    await panel.getByRole('button', { name: 'Keep it' }).click();
    await panel.getByRole('button', { name: 'Done', exact: true }).click();
  });

  it('has no problem where a criterion is rated at both levels, and undo is offered', async () => {
    await showTab(panel, 'Rubric');
    const criterion = panel
      .getByRole('heading', { level: 4 })
      .getByRole('button', { name: 'Security: access, input and secrets' });
    await criterion.focus();
    await panel.page().keyboard.press('3');
    await panel.page().keyboard.press('Shift+Digit2');
    await panel.getByRole('group', { name: 'Against the bar of senior' }).waitFor();
    await panel.getByRole('button', { name: /^Undo: Rated/ }).waitFor();
    expect(await problems()).toEqual([]);
  });

  it('has no problem where a planned question is worded, and its notes are shown', async () => {
    await showTab(panel, 'Call');
    await panel.getByRole('button', { name: '1 note' }).click();
    await panel
      .getByRole('button', { name: /^Change the wording/ })
      .first()
      .click();
    await panel.getByRole('textbox', { name: 'Wording of the question' }).waitFor();
    expect(await problems()).toEqual([]);
  });

  it('has no problem in any export, with its preview and its labels open', async () => {
    await showTab(panel, 'Summary');
    const section = panel.getByRole('region', { name: 'Export' });
    await section.getByRole('button', { name: 'Preview of what will be sent' }).click();
    await section.getByRole('checkbox', { name: /^Redacted/ }).check();
    for (const format of Object.values(FORMAT_WORDS)) {
      await section.getByRole('combobox', { name: 'Format' }).selectOption({ label: format });
      if (format === FORMAT_WORDS.ats)
        await section.getByRole('button', { name: /form calls its fields/ }).click();
      await section.getByRole('document', { name: 'Preview' }).waitFor();
      expect([format, await problems()]).toEqual([format, []]);
    }
  });

  it('has no problem where the scorecard is submitted, and one’s own is sent', async () => {
    const submit = panel.getByRole('region', { name: 'Submit' });
    await submit.getByRole('button', { name: 'Seal and submit' }).click();
    await submit.getByRole('list', { name: 'Missing' }).waitFor();
    expect(await problems()).toEqual([]);
    await submit.getByRole('button', { name: 'Seal and submit' }).click();
    await submit.getByRole('heading', { name: 'Amendments' }).waitFor();
    await panel.getByRole('button', { name: 'Send yours to the others' }).click();
    await panel.getByRole('form', { name: 'Send yours to the others' }).waitFor();
    expect(await problems()).toEqual([]);
  });

  it('has no problem where another scorecard stands beside one’s own', async () => {
    const [seal] = (await readTable(world.browser.worker, 'seals')) as Seal[];
    if (!seal) throw new Error('Nothing was sealed.');
    const { interview, ...scorecard } = seal.scorecard;
    const other = {
      ...seal,
      author: 'Mark',
      scorecard: { ...scorecard, interview: { ...interview, id: 'o1' } },
    };
    const text = await encryptPanel(writePanelBundle(other, []), PASSPHRASE);
    await panel
      .getByLabel('Scorecard file')
      .setInputFiles({ name: 'mark.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await panel.getByLabel('Passphrase of the file').fill(PASSPHRASE);
    expect(await problems()).toEqual([]);
    await panel.getByRole('button', { name: 'Open it' }).click();
    const table = panel.getByRole('region', { name: 'Ratings side by side' });
    await table.getByRole('button', { name: 'Security: access, input and secrets' }).click();
    await table.getByRole('region', { name: 'Mark' }).waitFor();
    expect(await problems()).toEqual([]);
  });

  it('has no problem where reading failed', async () => {
    world.demo.controls.set({ failWith: 500 });
    await showTab(panel, 'Review');
    await panel.getByRole('button', { name: 'Read again' }).first().click();
    await panel
      .getByText(/answered with an error/)
      .first()
      .waitFor();
    expect(await problems()).toEqual([]);
  });
});

describe('starting by keyboard alone', () => {
  it('is the same as by mouse', async () => {
    const world = await openWorld();
    const page = await world.openMergeRequest();
    const panel = await world.openPanel(page);
    await startInterview(panel);
    await page.keyboard.press('n');
    await page.keyboard.type('+caught without a mouse');
    await page.keyboard.press('Enter');
    await panel.getByRole('region', { name: 'New note' }).locator('[data-save-state="saved"]').waitFor();
    await showTab(panel, 'Call');
    await panel.getByRole('button', { name: 'From preparation: 1' }).click();
    await panel.getByText('caught without a mouse').waitFor();
    await world.close();
  });
});
