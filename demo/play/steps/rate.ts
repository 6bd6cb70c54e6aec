import type { Frame } from 'playwright-core';
import { showTab, type Step } from '../play';

export const rate: Step = {
  title: 'Rate against the anchors, with the evidence beside them',
  async run({ panel, script, takePictures }) {
    await showTab(panel, 'Rubric');
    const { againstSenior, notEnough, ratings, shown } = script;
    await leaveOpen(panel, notEnough.criterion, notEnough.reason);
    for (const [criterion, rating, comment] of ratings) await rateOne(panel, criterion, rating, comment);
    await rateAgainstSenior(panel, againstSenior.criterion, againstSenior.rating);
    const body = await open(panel, shown.criterion);
    await body.getByRole('radio', { name: shown.rating, exact: true }).scrollIntoViewIfNeeded();
    await takePictures('rubric');
  },
};

async function rateOne(panel: Frame, criterion: string, rating: string, comment: string): Promise<void> {
  const body = await open(panel, criterion);
  await body.getByRole('radio', { name: rating, exact: true }).check();
  if (comment) await body.getByRole('textbox', { name: 'Comment' }).fill(comment);
  await body.locator('[data-save-state="saved"]').first().waitFor();
}

/** The same evidence, against the bar of the other level. */
async function rateAgainstSenior(panel: Frame, criterion: string, rating: string): Promise<void> {
  const body = await open(panel, criterion);
  await body.getByRole('button', { name: 'Rate against senior too' }).click();
  await body.getByRole('radio', { name: `Senior: ${rating}` }).check();
  await body.locator('[data-save-state="saved"]').first().waitFor();
}

async function leaveOpen(panel: Frame, criterion: string, reason: string): Promise<void> {
  const body = await open(panel, criterion);
  await body.getByRole('radio', { name: 'Not enough evidence' }).check();
  await body.getByRole('textbox', { name: 'Why there is not enough evidence' }).fill(reason);
}

async function open(panel: Frame, criterion: string) {
  const header = panel.getByRole('heading', { level: 4 }).getByRole('button', { name: criterion });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  await header.scrollIntoViewIfNeeded();
  return panel.getByRole('region', { name: criterion });
}
