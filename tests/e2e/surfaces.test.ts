import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOverlayShown, isPanelShown } from '@/demo/browser/overlay';
import { laterThanOnePress, pressHide } from './support/hide-key';
import { saveNote, startInterview } from './support/interview';
import { openWithPanel } from './support/open-panel';
import { isSidePanelOpen, sidePanel } from './support/side-panel';
import { PRESSES_BUTTON, pressToolbarButton } from './support/toolbar-button';
import type { World } from './support/world';

const LINE = '[aria-label="New note"]';
const NOTE = `${LINE} textarea`;
/** The tab of a page, the text of its note line, and what is selected there where it has the focus. */
const WHERE = `(() => {
  const note = document.querySelector('${NOTE}');
  const tab = document.querySelector('[role="tab"][aria-selected="true"]')?.id;
  const focused = note !== null && note === document.activeElement;
  return [tab, note?.value, focused && note.selectionStart, focused && note.selectionEnd];
})()`;

/** Frame, side panel and a window of its own, all about one interview. */
describe('the surfaces of one interview', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  let own: Page;
  beforeAll(async () => {
    ({ world, page, panel } = await openWithPanel({ args: PRESSES_BUTTON }));
  });
  afterAll(() => world.close());

  /** By keyboard: beside a side panel the frame lies outside of what an emulated mouse can reach. */
  const moveTo = async (place: string): Promise<void> => {
    await panel.getByRole('button', { name: 'Detach' }).press('Enter');
    await panel.getByRole('button', { name: place }).press('Enter');
  };
  const note = (surface: Frame | Page) => surface.getByRole('textbox', { name: 'Note', exact: true });

  it('offer a new user the same beginning in the side panel as in the frame', async () => {
    await panel.getByRole('button', { name: 'Start interview' }).waitFor();
    await moveTo('To the side panel');
    const side = await sidePanel(world);
    await expect.poll(side.text).toContain('Start interview');
    // It has moved: what covered the page is gone.
    await expect.poll(() => isPanelShown(page)).toBe(false);
    await side.close();
    await world.openPanel(page);
  });

  it('open it in the side panel and in a window, whose addresses and titles say nothing of it', async () => {
    await startInterview(panel);
    await moveTo('To the side panel');
    const side = await sidePanel(world);
    await expect.poll(side.text).toContain('Robin Okafor');
    await world.openPanel(page);
    const [opened] = await Promise.all([
      world.browser.context.waitForEvent('page'),
      moveTo('To a window of its own'),
    ]);
    own = opened;
    await own.getByRole('tab', { name: /^Review/ }).waitFor();
    expect(await own.getByRole('banner').innerText()).toContain('Robin Okafor');

    const origin = `chrome-extension://${world.browser.extensionId}`;
    expect([side.url, await side.value('document.title')]).toEqual([
      `${origin}/sidepanel.html`,
      'Second Chair',
    ]);
    const [address, id] = own.url().split('#');
    expect([address, await own.title()]).toEqual([`${origin}/interview.html`, 'Second Chair']);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    await side.leave();
  });

  it('show in all of them what is written in one', async () => {
    await world.openPanel(page);
    const side = await sidePanel(world);
    await saveNote(own, 'Asked about the query in the loop.');
    await expect.poll(side.text).toContain('Review');
    await side.value(`document.querySelectorAll('[role="tab"]')[2].click()`);
    await panel.getByRole('tab', { name: 'Call' }).press('Enter');
    await expect.poll(side.text).toContain('From preparation: 1');
    await panel.getByRole('button', { name: 'From preparation: 1' }).press('Enter');
    await panel.getByText('Asked about the query in the loop.').waitFor();
    await side.leave();
  });

  it('go or become blank at one key, and come back with text and caret', async () => {
    await note(own).fill('half a thought');
    await own.locator(`${LINE} [data-save-state="saved"]`).waitFor();
    const side = await sidePanel(world);
    await side.value(`document.querySelector('#tab-summary').click()`);
    await side.value(`document.querySelector('${NOTE}').focus()`);
    await side.type('and another');
    await side.value(`document.querySelector('${NOTE}').setSelectionRange(3, 7)`);
    const inSide = await side.value<string>(`document.querySelector('${NOTE}').value`);
    expect(inSide).toContain('and another');
    const saved = `document.querySelector('${LINE} [data-save-state="saved"]') !== null`;
    await expect.poll(() => side.value(saved)).toBe(true);
    await side.leave();
    await own.bringToFront();
    await note(own).focus();
    await note(own).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
    const inOwn = await note(own).inputValue();

    await pressHide(world);
    await expect.poll(() => isOverlayShown(page)).toBe(false);
    await expect.poll(() => own.locator('body').innerText()).toBe('');
    await expect.poll(() => isSidePanelOpen(world)).toBe(false);
    expect(await own.title()).toBe('Second Chair');
    expect(await toolbarTitle(world)).toBe('Second Chair: hidden');

    // One that is opened meanwhile says neither who nor what, and nothing happens to it.
    const late = await world.browser.context.newPage();
    await late.goto(own.url());
    // Until the interview stands in it, it would be empty in any case.
    await late.locator('#app [role="tab"]').first().waitFor({ state: 'attached' });
    expect(await late.locator('html[data-veiled]').count()).toBe(1);
    expect(await late.locator('body').innerText()).toBe('');

    await own.bringToFront();
    await laterThanOnePress();
    // A press of a person, where the page that is blank hears it: the browser opens a side panel only for one.
    await own.keyboard.press('Control+Shift+Digit9');
    await note(own).waitFor();
    expect(await toolbarTitle(world)).toBe('Second Chair');
    await late.getByRole('tab', { name: /^Review/ }).waitFor();
    await late.close();
    expect(
      await note(own).evaluate((field: HTMLTextAreaElement) => [
        field.value,
        field.selectionStart,
        field === document.activeElement,
      ]),
    ).toEqual([inOwn, 4, true]);

    const again = await sidePanel(world);
    await expect.poll(() => again.value(WHERE)).toEqual(['tab-summary', inSide, 3, 7]);
    await again.leave();
  });

  it('come back by the toolbar button as well, the frame not beside its side panel', async () => {
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Close the panel' }).press('Enter');
    await expect.poll(() => isPanelShown(page)).toBe(false);
    const side = await sidePanel(world);
    await side.value(`document.querySelector('#tab-call').click()`);
    await side.value(`document.querySelector('${NOTE}').focus()`);
    await side.value(`document.querySelector('${NOTE}').setSelectionRange(5, 5)`);
    await side.leave();
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isSidePanelOpen(world)).toBe(false);

    await pressToolbarButton(world, page);
    const again = await sidePanel(world);
    await expect
      .poll(() => again.value<unknown[]>(WHERE).then(([tab, , at]) => [tab, at]))
      .toEqual(['tab-call', 5]);
    expect(await isPanelShown(page)).toBe(false);
    await again.close();
  });

  it('leave a side panel that the user closed closed', async () => {
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isOverlayShown(page)).toBe(false);
    await own.bringToFront();
    await laterThanOnePress();
    await own.keyboard.press('Control+Shift+Digit9');
    await note(own).waitFor();
    await expect.poll(() => isOverlayShown(page)).toBe(true);
    expect(await isSidePanelOpen(world)).toBe(false);
  });

  it('open it whole when no tab shows the merge request, say so, and lead back to it', async () => {
    await page.close();
    const address = own.url();
    await own.close();
    own = await world.browser.context.newPage();
    await own.goto(address);
    await own.getByText('The merge request’s tab is gone.').waitFor();
    await own.getByRole('tab', { name: 'Call' }).click();
    await own.getByRole('button', { name: 'From preparation: 1' }).click();
    await own.getByText('Asked about the query in the loop.').waitFor();
    const [opened] = await Promise.all([
      world.browser.context.waitForEvent('page'),
      own.getByRole('button', { name: 'Open it' }).click(),
    ]);
    await opened.waitForURL(/merge_requests\/7$/);
  });
});

function toolbarTitle({ browser }: World): Promise<string> {
  return browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { getTitle(what: object): Promise<string> } } }
    ).chrome.action.getTitle({}),
  );
}
