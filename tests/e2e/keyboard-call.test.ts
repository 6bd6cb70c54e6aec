import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelFrame } from '@/demo/browser/overlay';
import { togglePanel } from '@/tests/bench/panel-frame';
import { openWorld, type World } from './support/world';

/**
 * A whole interview without a mouse, nor a script that finds things: after the browser's own shortcut only keys are
 * pressed. What the panel shows is looked at to know when to go on.
 */
describe('an interview by keyboard alone', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openMergeRequest();
    await page.waitForLoadState('networkidle');
    await togglePanel(world.browser.worker);
    panel = await panelFrame(page);
  });
  afterAll(() => world.close());

  const { press, type } = {
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
  };
  /** Opens the commands, types a part of a name and takes what comes first. */
  const run = async (name: string) => {
    await press('Control+k');
    const field = panel.getByRole('combobox', { name: 'Command' });
    await field.waitFor();
    await type(name);
    await press('Enter');
    await field.waitFor({ state: 'detached' });
  };
  const saved = () =>
    panel.getByRole('region', { name: 'New note' }).locator('[data-save-state="saved"]').waitFor();
  const call = panelText('Clock');
  function panelText(name: string) {
    return (words: RegExp) => panel.getByRole('region', { name }).getByText(words).first().waitFor();
  }

  it('begins', async () => {
    await panel.getByRole('button', { name: 'Start interview', exact: true }).waitFor();
    await panel.getByText(/^Reading: \d+ of/).waitFor({ state: 'hidden' });
    await run('start interview');
    await panel.getByRole('button', { name: 'Done', exact: true }).waitFor();
    await run('done');
    await panel.locator('[data-complete="true"]').waitFor();
  });

  it('goes through the call: clock, agenda, notes of each kind, questions', async () => {
    await run('start the call');
    await press('3');
    await call(/^Running/);
    await run('go to: walk-through');
    await run('write a note: positive');
    await type('Explains the lock before being asked');
    await press('Enter');
    await saved();
    await type('<Is the team on call?');
    await press('Enter');
    await saved();
    await run('go to: improving');
    await run('write a question');
    await type('What would you test first?');
    await press('Enter');
    await panel.getByText('What would you test first?').first().waitFor();
    await run('pause the call');
    await call(/^Paused/);
    await run('resume the call');
    await run('extend the call');
    await run('end the call');
    await call(/^Ended/);
  });

  it('rates a criterion', async () => {
    await run('rate: tests');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded')))
      .toBe('true');
    await press('3');
    await panel.getByRole('tab', { name: /^Rubric\s*1\// }).waitFor();
  });

  it('writes the feedback and takes it along', async () => {
    await run('fill the feedback');
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Fill from/);
    await press('Enter');
    await run('download the feedback');
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Download/);
    const download = page.waitForEvent('download');
    await press('Enter');
    const path = await (await download).path();
    const text = await readFile(path, 'utf8');
    expect(text).toContain('Explains the lock before being asked');
    expect(text).toContain('Is the team on call?');
  });
});
