import type { Frame } from 'playwright-core';
import { showTab, type Step } from '../play';

const RATINGS: [criterion: string, rating: string, comment: string][] = [
  [
    'Correctness and edge cases',
    '4 · Strong yes',
    'Floats for money, seen at once and explained with an example.',
  ],
  ['Security: access, input and secrets', '4 · Strong yes', ''],
  ['API contract and error handling', '3 · Yes', ''],
  ['Clarity and context of comments', '3 · Yes', 'Says what would happen, and to whom.'],
  ['Performance and scale', '2 · No', 'Named the loop, not what to do instead.'],
];

export const rate: Step = {
  title: 'Rate against the anchors, with the evidence beside them',
  async run({ panel, takePictures }) {
    await showTab(panel, 'Rubric');
    await leaveOpen(panel, 'Judgement in using tools and AI', 'It did not come up on the call.');
    for (const [criterion, rating, comment] of RATINGS) await rateOne(panel, criterion, rating, comment);
    const body = await open(panel, 'Correctness and edge cases');
    await body.getByRole('radio', { name: '4 · Strong yes' }).scrollIntoViewIfNeeded();
    await takePictures('rubric');
  },
};

async function rateOne(panel: Frame, criterion: string, rating: string, comment: string): Promise<void> {
  const body = await open(panel, criterion);
  await body.getByRole('radio', { name: rating }).check();
  if (comment) await body.getByRole('textbox', { name: 'Comment' }).fill(comment);
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
