import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showTab } from '@/demo/play/play';
import { saveNote } from './support/interview';
import { openWithInterview } from './support/open-panel';
import type { World } from './support/world';

/** What is pushed is shown within 30 seconds; the rest is for a machine that does other things too. */
const SOON = { timeout: 40_000 };

/** The clock and the coding part, as an interviewer goes through them on the call. */
describe('the call', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    ({ world, page, panel } = await openWithInterview());
    await panel.locator('[data-complete="true"]').waitFor();
  });
  afterAll(() => world.close());

  const clock = () => panel.getByRole('region', { name: 'Clock' });
  const segment = (name: RegExp) => panel.getByRole('list', { name: 'Agenda' }).getByRole('button', { name });
  const press = async (keys: string) => {
    await panel.getByRole('tab', { name: /^Call/ }).focus();
    await page.keyboard.press(keys);
  };

  it('is prepared with a checklist, and has the topics to leave out one key away', async () => {
    await showTab(panel, 'Call');
    const list = panel.getByRole('list', { name: 'Before the call' });
    await list.getByText(/Finished in time: unknown\./).waitFor();
    await list.getByRole('checkbox', { name: 'Tell the candidate that you take notes' }).check();
    await press('o');
    const topics = panel.getByRole('dialog', { name: 'Topics to leave out' });
    await topics.waitFor();
    await page.keyboard.press('Escape');
    await topics.waitFor({ state: 'hidden' });
  });

  it('starts, goes through the agenda and takes acts back by keyboard', async () => {
    await press('p');
    await clock()
      .getByText(/^Running/)
      .waitFor();
    await segment(/^Introductions.*now/).waitFor();
    await press('s');
    await segment(/^Walk-through.*now/).waitFor();
    await press('Control+z');
    await segment(/^Introductions.*now/).waitFor();
    await segment(/^Improving/).click();
  });

  it('goes on where it was after a reload', async () => {
    await page.reload();
    panel = await world.openPanel(page);
    await showTab(panel, 'Call');
    await clock()
      .getByText(/^Running/)
      .waitFor();
    await segment(/^Improving.*now/).waitFor();
    await panel.getByRole('button', { name: 'Before the call: 1 of 7 done', exact: true }).waitFor();
  });

  it('brings what is pushed by itself, with its changed lines, and takes a note on one of them', async () => {
    world.demo.controls.pushCommit();
    const coding = panel.getByRole('region', { name: 'Coding' });
    const files = coding.getByRole('list', { name: 'Changed files' });
    await files.waitFor(SOON);
    const file = files.getByRole('button', { name: /\.rb .*\+\d+ −\d+/ }).first();
    if ((await file.getAttribute('aria-expanded')) === 'false') await file.click();
    await coding
      .getByRole('group', { name: /^Changes in/ })
      .getByRole('button')
      .first()
      .click();
    await saveNote(panel, 'Checks the role first');
    await coding
      .getByRole('list', { name: /^Notes on the commit/ })
      .getByText('Checks the role first')
      .waitFor();
    expect(await coding.innerText()).toContain('.rb:');
  });

  it('ends, and is moved with its deadlines', async () => {
    await clock().getByRole('button', { name: 'End the call' }).click();
    await clock().getByText('Ended').waitFor();
    await panel.getByRole('button', { name: 'Move, cancel, no-show' }).click();
    await panel.getByRole('button', { name: 'Move the call' }).click();
    const layer = panel.getByRole('dialog', { name: 'New time of the call' });
    await layer.getByLabel('New time of the call').fill('2099-01-05T10:00');
    await layer.getByRole('button', { name: 'Move the call' }).click();
    await panel.getByText(/^Moved from no time to/).waitFor();
    await panel.getByRole('button', { name: /^Before the call/ }).click();
    await panel.getByText(/Finished in time: met\./).waitFor();
  });
});
