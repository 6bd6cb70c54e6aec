import type { Frame } from 'playwright-core';
import { showTab } from '@/demo/play/play';
import { lookAtReview } from '@/demo/play/steps/look-at-review';
import { startInterview } from '@/demo/play/steps/start-interview';
import { startPage } from '@/demo/play/steps/start-page';
import { tagEvidence } from '@/demo/play/steps/tag-evidence';
import type { Chapter } from '../shoot';

export const beforeCall: Chapter = {
  title: 'Before the call',
  async run({ album, play }) {
    const { page, panel } = play;
    for (const { run } of [startPage, startInterview, lookAtReview]) await run(play);

    await openTagging(panel, play.script.jump);
    await album.panel('tag', page, panel);
    await panel.getByRole('combobox', { name: 'Criterion' }).press('Escape');
    await panel.getByRole('searchbox', { name: 'Words' }).fill('');
    await tagEvidence.run(play);

    await panel.getByRole('button', { name: /^Exercise: / }).click();
    const findings = panel.getByRole('list', { name: 'Findings: Correctness' });
    await findings.scrollIntoViewIfNeeded();
    await album.panel('findings', page, panel);
    await panel.getByRole('button', { name: /^Exercise: / }).click();

    await showTab(panel, 'Call');
    const list = panel.getByRole('list', { name: 'Before the call' });
    for (const index of [0, 1]) await list.getByRole('checkbox').nth(index).check();
    await album.panel('before-call', page, panel);

    await panel.getByRole('tab', { name: /^Call/ }).press('?');
    const keys = panel.getByRole('dialog', { name: 'Keys' });
    await album.panel('keys', page, panel, { from: keys });
    await keys.getByRole('button', { name: 'Close' }).click();

    await panel.getByRole('button', { name: 'Detach' }).click();
    const own = panel.getByRole('button', { name: 'To a window of its own' });
    await own.waitFor();
    await album.panel('detach', page, panel, { to: own });
    await own.press('Escape');
  },
};

/** At an entry that these words find, the choice of the criterion that it speaks for. */
async function openTagging(panel: Frame, words: string): Promise<void> {
  await panel.getByRole('searchbox', { name: 'Words' }).fill(words);
  await panel
    .getByRole('button', { name: /^Tag as evidence/ })
    .first()
    .click();
  await panel.getByRole('combobox', { name: 'Criterion' }).pressSequentially('+corr');
  await panel.getByRole('option').first().waitFor();
}
