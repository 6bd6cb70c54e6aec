import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';
import { openDashboard } from '../library/dashboard';

/** The dashboard with the commands one key away. */
async function open(address = 'settings') {
  const local = openLocal(() => CALL_AT);
  await local.gateway.request('interview.create', { interview: makeInterview(), rubric: tinyRubric });
  const dashboard = await openDashboard(address, local);
  const dialog = async () => {
    await dashboard.user.keyboard('{Control>}k{/Control}');
    return within(await screen.findByRole('dialog', { name: 'Commands' }));
  };
  const run = async (typed: string) => {
    await dialog();
    await dashboard.user.keyboard(`${typed}{Enter}`);
  };
  return { ...dashboard, dialog, run };
}

it('the commands lead to every section of the dashboard', async () => {
  const { run } = await open();
  for (const [typed, heading] of [
    ['rubrics', 'Rubrics'],
    ['exercises', 'Exercises'],
    ['qualification', 'Qualification'],
    ['interviews', 'Interviews'],
    ['settings', 'Settings'],
  ] as const) {
    await run(typed);
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy();
  }
});

it('the commands open an interview by its candidate, from any section, and begin one', async () => {
  const { dialog, done, run, user } = await open();
  const list = await dialog();
  await list.findByRole('option', { name: /^Open: Robin Okafor/ });
  await user.keyboard('robin{Enter}');
  await run('new interview');
  expect(done).toEqual(['opened interview-1', 'opened a new one']);
});

it('the commands name each thing that can be pressed here, once, and hide everything', async () => {
  const { dialog, done, run, user } = await open('interviews');
  await screen.findByRole('button', { name: 'Open: Robin Okafor' });
  const list = await dialog();
  await list.findByRole('option', { name: /^Open: Robin Okafor/ });
  expect(list.getAllByRole('option', { name: /^Open: Robin Okafor/ })).toHaveLength(1);
  await user.keyboard('{Escape}');
  await user.click(list.getByRole('button', { name: 'Close' }));
  await run('hide everything');
  expect(done).toEqual(['hid everything']);
  location.hash = '#/rubrics';
  await screen.findByRole('heading', { level: 1, name: 'Rubrics' });
  await run('new rubric');
  await waitFor(() => expect(location.hash).toMatch(/^#\/rubrics\/./));
  await run('list of keys');
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
});
