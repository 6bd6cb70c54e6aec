import { showTab } from '@/demo/play/play';
import { exportFeedback } from '@/demo/play/steps/export-feedback';
import { rate } from '@/demo/play/steps/rate';
import { writeSummary } from '@/demo/play/steps/write-summary';
import type { Chapter } from '../shoot';

/** What nobody should send, for the picture of what is said about it. */
const TO_CHECK = 'A rockstar, and a great culture fit. Friendlier than the last candidate.';

export const afterCall: Chapter = {
  title: 'After the call',
  async run({ album, play }) {
    const { page, panel } = play;
    await play.letPass(25);
    await rate.run(play);
    await album.forStores('3-rubric', page);
    await writeSummary.run(play);

    const others = panel.getByRole('textbox', { name: 'Note for other interviewers' });
    await others.fill(TO_CHECK);
    const check = panel.getByRole('list', { name: 'Writing check of Note for other interviewers' });
    // It is open by itself where there is little to look at.
    const folded = panel.getByRole('button', { name: /^Writing check: \d to look at/, expanded: false });
    await check.or(folded).waitFor();
    if (await folded.isVisible()) await folded.click();
    await check.waitFor();
    await album.panel('writing-check', page, panel, {
      from: others,
      to: panel.getByText(/^For English text\./).first(),
    });
    await others.fill('Look at performance: it needed prompting here.');

    await exportFeedback.run(play);
    const section = panel.getByRole('region', { name: 'Export' });
    await section.getByLabel('Format').selectOption({ label: 'Fields of the hiring system' });
    await section.getByLabel('Hiring system').selectOption({ label: 'Greenhouse' });
    await panel.getByRole('list', { name: 'Fields for Greenhouse' }).waitFor();
    await section.getByLabel('Format').scrollIntoViewIfNeeded();
    await section.evaluate((it) => it.scrollIntoView());
    await album.panel('hiring-system', page, panel);
    await showTab(panel, 'Summary');
  },
};
