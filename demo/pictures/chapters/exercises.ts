import type { Page } from 'playwright-core';
import type { Shoot } from '../shoot';

const EXAMPLE = 'demo/exercises/backend.yaml';
const SIZE = { width: 1000, height: 900 };

/** Takes the example of an exercise into the bank, before the interview that it is for begins; answers the bank's page. */
export async function takeExercise({ openDashboard }: Pick<Shoot, 'openDashboard'>): Promise<Page> {
  const page = await openDashboard('exercises', SIZE);
  await page.getByLabel('Files to import').setInputFiles(EXAMPLE);
  await page.getByText('Imported', { exact: true }).waitFor();
  return page;
}

export async function exerciseBank(shoot: Omit<Shoot, 'play'>): Promise<void> {
  const page = await takeExercise(shoot);
  await page.getByRole('list', { name: 'The bank' }).getByRole('link').first().click();
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.locator('[data-control="toggle"]').first().click();
  await findings.getByLabel('What is to be found').waitFor();
  await shoot.album.page('exercise', page);
  await page.close();
}
