import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithInterview } from './support/open-panel';
import { readTable } from './support/stored';
import type { World } from './support/world';

interface StoredNote {
  id: string;
  text: string;
  kind: string;
  signal: string | null;
  visibility: string;
  anchorEventId: string | null;
  anchorLine: { path: string; line: number } | null;
  editOf: string | null;
}

/** Every note is typed as in a call: the key, the words, Enter. */
describe('notes', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    ({ world, page, panel } = await openWithInterview());
  });
  afterAll(() => world.close());

  const line = (frame: Frame) => frame.getByRole('textbox', { name: 'Note', exact: true });
  const stored = async () => (await readTable(world.browser.worker, 'notes')) as StoredNote[];
  const noteCalled = async (text: string) => (await stored()).find((note) => note.text === text);
  const saved = (frame: Frame) =>
    frame.getByRole('region', { name: 'New note' }).locator('[data-save-state="saved"]').waitFor();

  it('are taken by keyboard alone, on a comment, a commit and a line, and stand there', async () => {
    await panel.getByRole('tab', { name: /^Review/ }).focus();
    await page.keyboard.press('n');
    await page.keyboard.type('+Saw it at once ');
    await page.keyboard.type('@');
    await panel.getByRole('option').first().waitFor();
    const comment = await panel.getByRole('option', { selected: true }).locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await noteCalled('Saw it at once'))?.anchorEventId).toMatch(/^note:/);
    await page.keyboard.type('Asked why @refund_order.rb:1');
    await panel.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('<How big is the team?');
    await page.keyboard.press('Enter');
    await page.keyboard.type('!Camera was off for a while');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).length).toBe(4);
    expect((await noteCalled('Asked why'))?.anchorLine?.path).toBe('app/services/refund_order.rb');
    expect(await noteCalled('How big is the team?')).toMatchObject({ kind: 'candidate-question' });
    expect(await noteCalled('Camera was off for a while')).toMatchObject({
      kind: 'integrity',
      visibility: 'private',
    });

    const entry = panel
      .getByRole('listitem')
      .filter({ hasText: comment ?? '' })
      .first();
    await entry.getByRole('list', { name: 'Notes on this' }).getByText('Saw it at once').waitFor();
    await page.keyboard.press('Escape');
    await panel.getByRole('tab', { name: /^Call/ }).click();
    const owed = panel.getByRole('region', { name: 'Owed to the candidate' });
    await owed.getByRole('checkbox', { name: 'Answered: How big is the team?' }).check();
    await owed.getByText('Nothing.', { exact: false }).waitFor();
  });

  it('are in step in two tabs, and two edits of one are both kept', async () => {
    const secondPage = await world.openMergeRequest();
    const second = await world.openPanel(secondPage);
    for (const frame of [panel, second]) await frame.getByRole('tab', { name: /^Call/ }).click();
    await line(second).fill('typed in the second tab');
    await expect.poll(() => line(panel).inputValue()).toBe('typed in the second tab');
    await line(second).press('Enter');
    await saved(second);
    await expect.poll(() => line(panel).inputValue()).toBe('');

    const edit = async (frame: Frame, text: string) => {
      const unfold = frame.getByRole('button', { name: /^From preparation/ });
      if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
      const note = frame.getByRole('list', { name: 'Notes from preparation' }).getByRole('listitem').last();
      await note.getByRole('button', { name: 'Edit note' }).click();
      return async () => {
        await note.getByRole('textbox', { name: 'Note text' }).fill(text);
        await note.getByRole('button', { name: 'Save' }).click();
      };
    };
    const saveSecond = await edit(second, 'said in the second tab');
    const saveFirst = await edit(panel, 'said in the first tab');
    await saveSecond();
    await second.getByText('said in the second tab').waitFor();
    await saveFirst();
    for (const frame of [panel, second]) {
      await frame.getByText('said in the first tab').waitFor();
      await frame.getByText('said in the second tab').waitFor();
      await frame.getByText(/^Another version of this note/).waitFor();
    }
    expect((await stored()).filter(({ editOf }) => editOf !== null)).toHaveLength(1);
    await panel.getByRole('button', { name: 'Take this' }).click();
    await second.getByText(/^Another version/).waitFor({ state: 'hidden' });
    expect((await noteCalled('said in the first tab'))?.editOf).toBeNull();
    await secondPage.close();
  });

  it('that do not fit on the disk are said at once, stay on screen and can be copied, and are saved later', async () => {
    const { worker } = world.browser;
    await worker.evaluate(() => {
      const stores = IDBObjectStore.prototype;
      Object.assign(globalThis, { ownPut: Object.getOwnPropertyDescriptor(stores, 'put') });
      stores.put = () => {
        throw new DOMException('Encountered full disk.', 'QuotaExceededError');
      };
    });
    await line(panel).fill('does not fit');
    await line(panel).press('Enter');
    const alert = panel.getByRole('alert').filter({ hasText: 'not saved yet' });
    await alert.waitFor();
    await panel
      .getByText(/There is no space left/)
      .first()
      .waitFor();
    expect(await line(panel).inputValue()).toBe('does not fit');
    await alert.getByRole('button', { name: 'Copy text' }).click();
    await alert.getByText('Copied.').waitFor();
    expect(await noteCalled('does not fit')).toBeUndefined();

    await worker.evaluate(() => {
      const { ownPut } = globalThis as unknown as { ownPut: PropertyDescriptor };
      Object.defineProperty(IDBObjectStore.prototype, 'put', ownPut);
    });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => line(panel).inputValue()).toBe('');
    expect(await noteCalled('does not fit')).toMatchObject({ text: 'does not fit' });
  });
});
