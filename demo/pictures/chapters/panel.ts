import { showTab } from '@/demo/play/play';
import { colleagueFile, PASSPHRASE, sealScorecard } from '../colleague';
import type { Chapter } from '../shoot';

/** High enough for the whole comparison. */
const WIDE = { width: 760, height: 3000 };

export const panelOfInterviewers: Chapter = {
  title: 'The panel of interviewers',
  async run({ album, clock, openDashboard, opened, play }) {
    const { page, panel } = play;
    await showTab(panel, 'Summary');
    const submit = panel.getByRole('region', { name: 'Submit' });
    await submit.getByRole('button', { name: 'Seal and submit' }).click();
    await submit.getByRole('list', { name: 'Missing' }).waitFor();
    await album.panel('seal', page, panel, { from: submit });
    await submit.getByRole('button', { name: 'Not yet' }).click();
    await sealScorecard(panel);

    await panel.getByRole('button', { name: 'Send yours to the others' }).click();
    const form = panel.getByRole('form', { name: 'Send yours to the others' });
    await form.getByLabel('Your name').fill('Ada Novak');
    await form.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await album.panel('send', page, panel);
    await panel.getByRole('button', { name: 'Send yours to the others' }).click();

    await panel.getByLabel('Scorecard file').setInputFiles(await colleagueFile(clock));
    await panel.getByLabel('Passphrase of the file').fill(PASSPHRASE);
    await panel.getByRole('button', { name: 'Open it' }).click();
    await panel.getByRole('region', { name: 'Ratings side by side' }).waitFor();

    const dashboard = await openDashboard('interviews');
    const own = await opened(() => dashboard.getByRole('button', { name: 'Open: Robin Okafor' }).click());
    await own.setViewportSize(WIDE);
    await own.getByRole('tab', { name: 'Summary' }).click();
    const table = own.getByRole('region', { name: 'Ratings side by side' });
    await table.getByRole('button', { name: 'Correctness and edge cases' }).click();
    await album.page('side-by-side', own, {
      from: own.getByRole('heading', { name: 'Side by side' }),
      to: table.getByRole('textbox', { name: 'Debrief: Correctness and edge cases' }),
    });
    await own.close();
    await dashboard.close();
  },
};
