import { showTab } from '@/demo/play/play';
import type { Chapter } from '../shoot';

const TALL = { width: 900, height: 1000 };

export const keeping: Chapter = {
  title: 'Keeping, settings, what is hidden',
  async run({ album, backToGitLab, openDashboard, play }) {
    const page = await openDashboard('keeping', TALL);
    await page.getByRole('heading', { name: 'Everything about one candidate' }).waitFor();
    await page.getByRole('form', { name: 'Back up everything' }).waitFor();
    await album.page('backup', page);
    const retention = page.getByRole('region', { name: 'Retention' });
    await retention.evaluate((it) => it.scrollIntoView());
    await retention.getByRole('button', { name: /^Robin Okafor/ }).click();
    await retention.getByRole('button', { name: 'Erase this interview' }).click();
    await album.page('retention', page, { from: retention });
    await retention.getByRole('button', { name: 'Keep it' }).click();
    await page.close();

    const settings = await openDashboard('settings', TALL);
    const fairness = settings.getByRole('region', { name: 'Fairness' });
    await fairness.getByRole('checkbox', { name: 'Hide the candidate’s name' }).check();
    await fairness.getByRole('checkbox', { name: 'Hide clock times' }).check();
    await album.page('fairness', settings, { from: fairness });
    await backToGitLab();
    await showTab(play.panel, 'Review');
    await play.panel.getByText('The candidate', { exact: true }).first().waitFor();
    await album.panel('hidden-name', play.page, play.panel);
    await settings.bringToFront();
    await fairness.getByRole('checkbox', { name: 'Hide the candidate’s name' }).uncheck();
    await fairness.getByRole('checkbox', { name: 'Hide clock times' }).uncheck();
    await settings.close();
  },
};
