import type { Frame } from 'playwright-core';
import { showTab, type Step } from '../play';

/** The first planned question is asked after so many notes. */
const ASKED_AFTER = 2;

/** How long each takes, where the play has a clock of its own. */
const MINUTES = { introductions: 6, note: 7, commit: 11, rest: 27 };

export const runCall: Step = {
  title: 'Hold the call: clock, agenda, the question plan, notes, a commit that arrives',
  async run({ panel, server, script, letPass, takePictures }) {
    await showTab(panel, 'Call');
    const clock = panel.getByRole('region', { name: 'Clock' });
    await clock.getByRole('button', { name: 'Start the call' }).click();
    await letPass(MINUTES.introductions);
    await agenda(panel, 'Walk-through of the review').click();
    await planQuestion(panel, script.question);
    const takeNotes = async (notes: string[]): Promise<void> => {
      for (const note of notes) {
        await letPass(MINUTES.note);
        await takeNote(panel, note);
      }
    };
    await takeNotes(script.notes.slice(0, ASKED_AFTER));
    await panel.getByRole('list', { name: 'Question plan' }).getByRole('checkbox').first().check();
    await takeNotes([script.answer]);
    await newNote(panel)
      .getByRole('button', { name: /^Not on the question: / })
      .click();
    await takeNotes(script.notes.slice(ASKED_AFTER));
    await agenda(panel, 'Improving the merge request').click();
    await letPass(MINUTES.commit);
    server.controls.pushCommit();
    await readAgain(panel);
    await showTab(panel, 'Call');
    await panel.getByRole('list', { name: 'Commits on the call' }).waitFor();
    await takePictures('call');
    await letPass(MINUTES.rest);
    await clock.getByRole('button', { name: 'End the call' }).click();
  },
};

const agenda = (panel: Frame, part: string) =>
  panel.getByRole('list', { name: 'Agenda' }).getByRole('button', { name: new RegExp(`^${part}`) });

const newNote = (panel: Frame) => panel.getByRole('region', { name: 'New note' });

async function planQuestion(panel: Frame, question: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Add a question' }).fill(question);
  await panel.getByRole('textbox', { name: 'Add a question' }).press('Enter');
  await panel.getByRole('checkbox', { name: `Asked: ${question}` }).waitFor();
}

/** Key by key, as the first one may stand for a signal. Waits until the panel says that the note is saved. */
async function takeNote(panel: Frame, text: string): Promise<void> {
  const line = newNote(panel);
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
