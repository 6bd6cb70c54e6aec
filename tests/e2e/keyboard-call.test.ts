import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOverlayShown, isPanelShown, panelFrame } from '@/demo/browser/overlay';
import { togglePanel } from '@/tests/bench/panel-frame';
import { laterThanOnePress, pressHide } from './support/hide-key';
import { readTable } from './support/stored';
import { openWorld, type World } from './support/world';

/** What is pushed is shown within 30 seconds; the rest is for a machine that does other things too. */
const SOON = { timeout: 40_000 };

interface StoredNote {
  text: string;
  kind: string;
  signal: string | null;
  anchorEventId: string | null;
}

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
  const saved = async (text: string) => {
    await expect
      .poll(async () =>
        ((await readTable(world.browser.worker, 'notes')) as StoredNote[]).map((note) => note.text),
      )
      .toContain(text);
    await panel.getByRole('region', { name: 'New note' }).locator('[data-save-state="saved"]').waitFor();
  };
  const clock = () => panel.getByRole('region', { name: 'Clock' });
  const agenda = () => panel.getByRole('list', { name: 'Agenda' });
  const call = (state: RegExp) => clock().getByText(state).first().waitFor();
  /** The part of the agenda that gathers time. */
  const now = (part: RegExp) => agenda().getByRole('button', { name: part, pressed: true }).waitFor();
  const focusOn = (name: RegExp) =>
    expect
      .poll(() =>
        panel.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
        }),
      )
      .toMatch(name);

  it('begins', async () => {
    await panel.getByRole('button', { name: 'Start interview', exact: true }).waitFor();
    await panel.getByText(/^Reading: \d+ of/).waitFor({ state: 'hidden' });
    await run('start interview');
    await panel.getByRole('button', { name: 'Done', exact: true }).waitFor();
    await run('done');
    await panel.locator('[data-complete="true"]').waitFor();
  });

  it('starts the call and goes from part to part', async () => {
    await run('start the call');
    await press('3');
    await call(/^Running/);
    await now(/^Introductions/);
    await press('s');
    await now(/^Walk-through/);
    await run('go to: introductions');
    await now(/^Introductions/);
    await run('go to: improving');
    await now(/^Improving/);
    await run('5 minutes more: improving');
    await agenda().getByText('0 of 45 min').waitFor();
  });

  it('takes notes of each kind, and on a comment', async () => {
    await run('write a note: positive');
    await type('Explains the lock before being asked');
    await press('Enter');
    await saved('Explains the lock before being asked');
    await type('<Is the team on call?');
    await press('Enter');
    await saved('Is the team on call?');
    await type('Meant the other query @');
    await panel.getByRole('option').first().waitFor();
    await press('Enter');
    await press('Enter');
    await saved('Meant the other query');
    const stored = (await readTable(world.browser.worker, 'notes')) as StoredNote[];
    const ofText = (text: string) => stored.find((note) => note.text === text);
    expect(ofText('Explains the lock before being asked')?.signal).toBe('plus');
    expect(ofText('Is the team on call?')?.kind).toBe('candidate-question');
    expect(ofText('Meant the other query')?.anchorEventId).toMatch(/^note:/);
  });

  it('goes to the first gap and the next question of the plan', async () => {
    await run('write a question');
    await type('What would you test first?');
    await press('Enter');
    await panel.getByRole('checkbox', { name: 'Asked: What would you test first?' }).waitFor();
    // Out of the line: in it, these keys are letters.
    await run('checklist');
    await focusOn(/^Before the call/);
    await press('c');
    await focusOn(/^Ask now: /);
    await press('q');
    await focusOn(/^Asked: What would you test first/);
    await press('Space');
    await panel.getByRole('checkbox', { name: 'Asked: What would you test first?', checked: true }).waitFor();
  });

  it('takes a note on a line that was pushed during the call', async () => {
    world.demo.controls.pushCommit();
    const line = panel.getByRole('button', { name: /^Note on line/ }).first();
    await line.waitFor(SOON);
    await run('note on line');
    await focusOn(/^Note$/);
    await type('Checks the role first');
    await press('Enter');
    await saved('Checks the role first');
    await panel
      .getByRole('list', { name: /^Notes on the commit/ })
      .getByText('Checks the role first')
      .waitFor();
  });

  it('hides everything, and goes on in the middle of a word', async () => {
    await type('half a th');
    await press('Control+Shift+Digit9');
    await expect.poll(() => isOverlayShown(page)).toBe(false);
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isPanelShown(page)).toBe(true);
    await focusOn(/^Note$/);
    await type('ought');
    await press('Enter');
    await saved('half a thought');
  });

  it('pauses, resumes, extends and ends the call', async () => {
    await clock().getByText('of 90 min').waitFor();
    await run('pause the call');
    await call(/^Paused/);
    await run('resume the call');
    await call(/^Running/);
    await run('extend the call');
    await clock().getByText('of 95 min').waitFor();
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
    await focusOn(/^Fill from/);
    await press('Enter');
    await run('download the feedback');
    await focusOn(/^Download/);
    const download = page.waitForEvent('download');
    await press('Enter');
    const path = await (await download).path();
    const text = await readFile(path, 'utf8');
    expect(text).toContain('Explains the lock before being asked');
    expect(text).toContain('Is the team on call?');
  });
});
