import type { Frame } from 'playwright-core';
import { showTab, type Step } from '../play';

/** The first planned question is asked after so many notes; the others are taken on it. */
const ASKED_AFTER = 2;

export const runCall: Step = {
  title: 'Hold the call: clock, agenda, the question plan, notes, a commit that arrives',
  async run({ panel, server, script, takePictures }) {
    await showTab(panel, 'Call');
    const clock = panel.getByRole('region', { name: 'Clock' });
    await clock.getByRole('button', { name: 'Start the call' }).click();
    await panel.getByRole('list', { name: 'Agenda' }).getByRole('button').nth(1).click();
    await planQuestion(panel, script.question);
    for (const note of script.notes.slice(0, ASKED_AFTER)) await takeNote(panel, note);
    await panel.getByRole('list', { name: 'Question plan' }).getByRole('checkbox').first().check();
    for (const note of script.notes.slice(ASKED_AFTER)) await takeNote(panel, note);
    server.controls.pushCommit();
    await readAgain(panel);
    await showTab(panel, 'Call');
    await panel.getByRole('list', { name: 'Commits on the call' }).waitFor();
    await takePictures('call');
    await clock.getByRole('button', { name: 'End the call' }).click();
  },
};

async function planQuestion(panel: Frame, question: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Add a question' }).fill(question);
  await panel.getByRole('textbox', { name: 'Add a question' }).press('Enter');
  await panel.getByRole('checkbox', { name: `Asked: ${question}` }).waitFor();
}

/** Key by key, as the first one may stand for a signal. Waits until the panel says that the note is saved. */
async function takeNote(panel: Frame, text: string): Promise<void> {
  const line = panel.getByRole('region', { name: 'New note' });
  const field = line.getByRole('textbox', { name: 'Note' });
  await field.pressSequentially(text);
  await field.press('Enter');
  await field.and(panel.locator('textarea:placeholder-shown')).waitFor();
  await line.locator('[data-save-state="saved"]').waitFor();
}

async function readAgain(panel: Frame): Promise<void> {
  await showTab(panel, 'Review');
  await panel.getByRole('button', { name: 'Read again' }).click();
  await panel.locator('[data-complete="true"]').waitFor();
}
