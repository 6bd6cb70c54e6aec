import type { Frame } from 'playwright-core';

/** Starts the merge request's first interview, with what the panel suggests, and leaves the form. */
export async function startInterview(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Start interview' }).click();
  await panel.getByRole('button', { name: 'Done' }).click();
  await panel.getByRole('tab', { name: /^Review/ }).waitFor();
}

/** Types a note and saves it. Resolves when the panel says that it is saved. */
export async function saveNote(panel: Frame, text: string): Promise<void> {
  const line = panel.getByRole('region', { name: 'New note' });
  await line.getByRole('textbox', { name: 'Note' }).fill(text);
  await line.getByRole('textbox', { name: 'Note' }).press('Enter');
  await line.locator('[data-save-state="saved"]').waitFor();
}
