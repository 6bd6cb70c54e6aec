import type { Frame, Page } from 'playwright-core';
import { showTab, type Step } from '../play';

export const tagEvidence: Step = {
  title: 'Tag comments as evidence, for or against, and one to ask about',
  async run({ page, panel, script, takePictures }) {
    await showTab(panel, 'Review');
    for (const [words, sign, criterion] of script.tags) await tag(panel, words, sign, criterion);
    await find(panel, script.ask);
    await panel
      .getByRole('button', { name: /^Ask on the call/ })
      .first()
      .click();
    await jumpToGitLab(page, panel, script.jump);
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

async function tag(panel: Frame, words: string, sign: string, criterion: string): Promise<void> {
  await find(panel, words);
  await panel
    .getByRole('button', { name: /^Tag as evidence/ })
    .first()
    .click();
  await panel.getByRole('combobox', { name: 'Criterion' }).pressSequentially(sign);
  await panel.getByRole('option', { name: criterion }).click();
  await panel.getByRole('list', { name: 'Evidence for' }).getByText(criterion).first().waitFor();
}

async function find(panel: Frame, words: string): Promise<void> {
  await panel.getByRole('searchbox', { name: 'Words' }).fill(words);
}
