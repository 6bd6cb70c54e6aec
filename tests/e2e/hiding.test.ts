import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOverlayShown, isPanelShown } from '@/demo/browser/overlay';
import { laterThanOnePress, pressHide } from './support/hide-key';
import { startInterview } from './support/interview';
import { openWorld, type World } from './support/world';

/** A click on the button is the browser's own: it is given where the browser would give it. */
async function clickToolbarButton(world: World, page: Page): Promise<void> {
  await page.bringToFront();
  await world.browser.worker.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: Toolbar }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    action.onClicked.dispatch(tab);
  });
}

interface Toolbar {
  action: { onClicked: { dispatch(tab: unknown): void } };
  tabs: { query(what: object): Promise<unknown[]> };
}

describe('the hide key', () => {
  let world: World;
  let first: Page;
  let second: Page;
  beforeAll(async () => {
    world = await openWorld();
    first = await world.openMergeRequest();
    second = await world.openMergeRequest();
  });
  afterAll(() => world.close());

  it('takes launcher and panel off every tab, keeps them off, and brings text and caret back', async () => {
    await expect.poll(() => isOverlayShown(second)).toBe(true);
    await first.bringToFront();
    const panel = await world.openPanel(first);
    await startInterview(panel);
    const note = panel.getByRole('textbox', { name: 'Note', exact: true });
    await note.fill('half a thought');
    await note.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 6));

    await pressHide(world);
    await expect.poll(() => isOverlayShown(first)).toBe(false);
    await expect.poll(() => isOverlayShown(second)).toBe(false);
    await second.reload();
    await second.waitForLoadState('networkidle');
    expect(await isOverlayShown(second)).toBe(false);

    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isOverlayShown(first)).toBe(true);
    await expect.poll(() => isOverlayShown(second)).toBe(true);
    expect(
      await note.evaluate((field: HTMLTextAreaElement) => [
        field.value,
        field.selectionStart,
        field.selectionEnd,
        field === document.activeElement,
      ]),
    ).toEqual(['half a thought', 4, 6, true]);
  });

  it('is heard in the panel, where the page hears no key', async () => {
    await first.bringToFront();
    const panel = first.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
    if (!panel) throw new Error('The panel is gone.');
    await panel.getByRole('textbox', { name: 'Note', exact: true }).focus();
    await laterThanOnePress();
    await first.keyboard.press('Control+Shift+Digit9');
    await expect.poll(() => isOverlayShown(first)).toBe(false);
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isOverlayShown(first)).toBe(true);
  });

  it('is heard in the page to hide, and the toolbar button shows all again, the panel as it was', async () => {
    await first.bringToFront();
    await first.locator('body').click({ position: { x: 5, y: 5 } });
    await laterThanOnePress();
    await first.keyboard.press('Control+Shift+Digit9');
    await expect.poll(() => isOverlayShown(first)).toBe(false);
    await expect.poll(() => isOverlayShown(second)).toBe(false);

    await clickToolbarButton(world, first);
    await expect.poll(() => isOverlayShown(first)).toBe(true);
    await expect.poll(() => isOverlayShown(second)).toBe(true);
    await expect.poll(() => isPanelShown(first)).toBe(true);
  });
});
