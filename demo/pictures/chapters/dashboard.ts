import { toLocalInput } from '@/demo/play/local-time';
import type { Chapter } from '../shoot';

const NARROW = { width: 480, height: 820 };
const PAGE = { width: 1000, height: 640 };
const STORE = { width: 1280, height: 800 };
const TWO_DAYS_MS = 2 * 24 * 3_600_000;

export const dashboard: Chapter = {
  title: 'The dashboard, and an interview of another form',
  async run({ album, clock, openDashboard, opened }) {
    const page = await openDashboard('interviews', PAGE);
    const own = await opened(() =>
      page.getByRole('button', { name: 'New interview without a merge request' }).click(),
    );
    await own.setViewportSize(NARROW);
    await own.getByRole('button', { name: 'Start interview' }).click();
    await own.getByRole('textbox', { name: 'Name', exact: true }).fill('Kim Sato');
    await own.getByLabel('Call', { exact: true }).fill(toLocalInput(clock.now() + TWO_DAYS_MS));
    await own
      .getByRole('textbox', { name: /^Why another form/ })
      .fill('Cannot use GitLab from the machine of their employer.');
    await own
      .getByRole('textbox', { name: /^What was agreed/ })
      .fill(
        'A walk through the same change as a patch by e-mail, then the usual call. Agreed with recruiting.',
      );
    const needs = own.getByRole('textbox', { name: /^Accommodations/ });
    await needs.fill('Captions on, and a break after 45 minutes.');
    await needs.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await needs.blur();
    await album.page('alternative', own);
    await own.getByRole('button', { name: 'Done' }).click();
    await own.close();

    await page.bringToFront();
    await page.getByRole('button', { name: 'Open: Kim Sato' }).waitFor();
    await page.getByRole('button', { name: 'Remind me in a week' }).click();
    await page.getByText('You will be reminded in a week.').waitFor();
    await page.reload();
    const list = page.getByRole('list', { name: 'All interviews' });
    await list.waitFor();
    await album.page('dashboard', page, { to: list });
    await page.setViewportSize(STORE);
    await album.forStores('5-dashboard', page);
    await page.setViewportSize(PAGE);
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill('refund float');
    await page.getByText(/^[\d,]+ places? in/).waitFor();
    await album.page('search', page, { to: page.getByRole('region', { name: 'Search results' }) });
    await page.close();
  },
};
