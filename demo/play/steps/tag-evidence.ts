import type { Frame, Page } from 'playwright-core';
import { showTab, type Step } from '../play';

/** Words that find one comment, and what it is evidence for. */
const TAGS: [words: string, criterion: string][] = [
  ['float', 'Correctness and edge cases'],
  ['ends up inside the SQL', 'Security: access, input and secrets'],
  ['40 million', 'Transactions, background jobs and safe deploys'],
  ['never renamed or removed', 'API contract and error handling'],
  ['foreign keys', 'Data modelling and constraints'],
  ['Which query is this index for', 'Performance and scale'],
];
const JUMP = 'Money as a float';
const ASK = 'Which query is this index for';

export const tagEvidence: Step = {
  title: 'Tag comments as evidence, and one to ask about',
  async run({ page, panel, takePictures }) {
    await showTab(panel, 'Review');
    for (const [words, criterion] of TAGS) await tag(panel, words, criterion);
    await find(panel, ASK);
    await panel
      .getByRole('button', { name: /^Ask on the call/ })
      .first()
      .click();
    await jumpToGitLab(page, panel, JUMP);
    await takePictures('evidence');
    await find(panel, '');
  },
};

/** One click from the entry to the comment, on the tab of the merge request where it stands. */
async function jumpToGitLab(page: Page, panel: Frame, words: string): Promise<void> {
  await find(panel, words);
  await panel
    .getByRole('button', { name: /^Jump to it in GitLab/ })
    .first()
    .click();
  const comment = page.getByText(words).locator('visible=true').first();
  // Waits until the page has stopped scrolling there.
  await comment.scrollIntoViewIfNeeded();
}

async function tag(panel: Frame, words: string, criterion: string): Promise<void> {
  await find(panel, words);
  await panel
    .getByRole('button', { name: /^Tag as evidence/ })
    .first()
    .click();
  await panel.getByRole('option', { name: criterion }).click();
  await panel.getByRole('list', { name: 'Evidence for' }).getByText(criterion).first().waitFor();
}

async function find(panel: Frame, words: string): Promise<void> {
  await panel.getByRole('searchbox', { name: 'Words' }).fill(words);
}
