import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { showTab } from '@/demo/play/play';
import { backendPlay } from '@/demo/play/scripts/backend';

const PATIENT = { timeout: 30_000 };

/** What the panel said in the end of something that was written. */
export type Told = 'saved' | 'failed';

/** Somebody who writes in one panel. Each act puts one word somewhere, and ends when the panel says what became of it. */
export interface Interviewer {
  takeNote(word: string): Promise<Told>;
  commentOnRating(word: string): Promise<Told>;
  addTakeaway(word: string): Promise<Told>;
  /** Presses "Try again" for as long as anything is said not to be saved. */
  tryAgain(): Promise<void>;
}

/** Writes with this page's keyboard in its panel. */
export function interviewerAt(page: Page, panel: Frame): Interviewer {
  const newNote = panel.getByRole('region', { name: 'New note' });
  const line = newNote.getByRole('textbox', { name: 'Note', exact: true });
  const criterion = backendPlay.shown.criterion;

  /**
   * In a line of its own behind what stands there: of a text that two tabs write, every line that either wrote stays. By
   * the keyboard, as what another tab wrote may come in at any moment: to put in all of the text would write over it.
   */
  async function append(field: Locator, word: string): Promise<void> {
    await field.press('ControlOrMeta+End');
    await page.keyboard.insertText(`\n${word}`);
  }
  async function openCriterion(): Promise<Locator> {
    await showTab(panel, 'Rubric');
    const head = panel.getByRole('heading', { level: 4 }).getByRole('button', { name: criterion });
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    return panel.getByRole('region', { name: criterion });
  }

  return {
    async takeNote(word) {
      await line.focus();
      await page.keyboard.type(word);
      await line.press('Enter');
      const told = await toldIn(newNote);
      // What is not saved is still there to be seen.
      await expect.poll(() => line.inputValue(), PATIENT).toBe(told === 'saved' ? '' : word);
      return told;
    },
    async commentOnRating(word) {
      const body = await openCriterion();
      await append(body.getByRole('textbox', { name: 'Comment' }), word);
      return toldIn(body);
    },
    async addTakeaway(word) {
      await showTab(panel, 'Summary');
      await append(panel.getByRole('textbox', { name: 'Key take-aways' }), word);
      return toldIn(panel.getByRole('region', { name: 'Feedback' }));
    },
    async tryAgain() {
      const again = panel.getByRole('button', { name: 'Try again' });
      const left = async (): Promise<number> => {
        // In the document, not by the mouse: it may go by itself at any moment.
        await again.evaluateAll((buttons) => (buttons[0] as HTMLElement | undefined)?.click());
        return again.count();
      };
      await expect.poll(left, PATIENT).toBe(0);
    },
  };
}

async function toldIn(part: Locator): Promise<Told> {
  const ended = part.locator('[data-save-state="saved"], [data-save-state="failed"]').first();
  await ended.waitFor(PATIENT);
  return (await ended.getAttribute('data-save-state')) === 'saved' ? 'saved' : 'failed';
}
