import type { Frame, Locator, Page } from 'playwright-core';
import { vi } from 'vitest';

/**
 * Starts the merge request's first interview, with what the panel suggests, and leaves the form. Not before reading has
 * ended, in whatever way: until then nobody can be suggested. `candidate` chooses, as the form has it, where several
 * people may be meant.
 */
export async function startInterview(
  panel: Frame,
  { candidate }: { candidate?: string | undefined } = {},
): Promise<void> {
  const start = panel.getByRole('button', { name: 'Start interview', exact: true });
  await start.waitFor();
  await panel
    .getByText(/^(?:Reading: \d+ of|This merge request has not been read yet)/)
    .first()
    .waitFor({ state: 'hidden' });
  await untilReached(start);
  await start.click();
  if (candidate !== undefined)
    await panel.getByRole('combobox', { name: 'Candidate on GitLab' }).selectOption({ label: candidate });
  await saysWhatIsShown(panel, async () => {
    await panel.getByRole('button', { name: 'Done', exact: true }).click();
    await panel.getByRole('tab', { name: /^Review/ }).waitFor();
  });
}

/**
 * Waits until the mouse reaches a button of the panel. Until the browser has drawn the panel's frame, which a page may keep
 * waiting, a click goes to the page below, and Playwright takes one that nobody heard for done.
 */
async function untilReached(button: Locator): Promise<void> {
  const isReached = async () => {
    await button.hover();
    return button.evaluate((element) => element.matches(':hover'));
  };
  await vi.waitUntil(isReached, { timeout: 30_000, interval: 100 });
}

/** Where `act` fails, what the panel shows comes before the reason: elsewhere it may be all that is known of a failure. */
async function saysWhatIsShown(panel: Frame, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    const shown = await panel.locator('body').innerText({ timeout: 5_000 });
    throw new Error(`The panel shows: ${shown.replaceAll(/\s+/g, ' ')}\n${String(cause)}`, { cause });
  }
}

/** Types a note and saves it. Resolves when the panel says that it is saved. */
export async function saveNote(panel: Frame | Page, text: string): Promise<void> {
  const line = panel.getByRole('region', { name: 'New note' });
  await line.getByRole('textbox', { name: 'Note' }).fill(text);
  await line.getByRole('textbox', { name: 'Note' }).press('Enter');
  await line.locator('[data-save-state="saved"]').waitFor();
}
