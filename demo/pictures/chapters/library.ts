import type { Page } from 'playwright-core';
import type { Chapter } from '../shoot';

const TALL = { width: 1000, height: 900 };
const SAMPLE = 'Let support refund orders';
const CRITERIA = 20;

export const library: Chapter = {
  title: 'Rubrics, qualification, calibration',
  async run({ album, openDashboard }) {
    const rubrics = await openDashboard('rubrics', TALL);
    await rubrics.getByRole('link', { name: 'Backend engineer' }).click();
    await rubrics.getByRole('button', { name: 'Duplicate' }).click();
    await rubrics.getByRole('heading', { name: 'Backend engineer (copy)' }).waitFor();
    await rubrics.getByLabel('Title', { exact: true }).fill('Backend at Acme');
    await rubrics.locator('[data-control="toggle"]').first().click();
    await rubrics.getByLabel('Title of the criterion').waitFor();
    await album.page('rubric-editor', rubrics);
    await rubrics.close();

    const page = await openDashboard('qualification', TALL);
    await logSession(page, 'Noor Haddad');
    await page.getByLabel('Signed off by').blur();
    await album.page('qualification', page);
    await page.getByRole('button', { name: `Rate it: ${SAMPLE}` }).click();
    await page.getByText(`0 of ${CRITERIA} rated`).waitFor();
    await page.getByRole('button', { name: /^Clarity and context of comments/ }).focus();
    for (let rated = 1; rated <= CRITERIA; rated += 1) {
      await page.keyboard.press(rated % 4 === 1 ? '4' : '3');
      await page.getByText(`${rated} of ${CRITERIA} rated`).waitFor();
      if (rated < CRITERIA) await page.getByRole('button', { name: 'Next criterion' }).press('Enter');
    }
    await page.getByRole('button', { name: 'Commit, and see the reference' }).click();
    const reference = page.getByRole('heading', { name: 'You and the reference' });
    await reference.evaluate((it) => {
      it.scrollIntoView();
      scrollBy(0, -40);
    });
    await album.page('calibration', page);
    await page.close();
  },
};

async function logSession(page: Page, by: string): Promise<void> {
  await page.getByRole('button', { name: 'Log a session' }).click();
  await page.getByLabel('Note').fill('Ask one thing at a time, and wait.');
  await page.getByLabel('Signed off by').fill(by);
  await page.getByText('1 of 2 shadows signed off').waitFor();
}
