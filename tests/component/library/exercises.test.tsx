import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { writeExerciseFile } from '@/core/exercise/exercise-file';
import { writeRubricFile } from '@/core/rubric/rubric-file';
import { anExercise } from '@/tests/fixtures/exercise';
import { CALL_AT, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';
import { fill, openDashboard } from './dashboard';

async function openExercise() {
  const local = openLocal(() => CALL_AT);
  await local.gateway.request('exercise.add', { items: [anExercise] });
  const dashboard = await openDashboard(`exercises/${anExercise.id}`, local);
  await screen.findByRole('heading', { level: 1, name: anExercise.title });
  return dashboard;
}

const stored = async ({ gateway }: Awaited<ReturnType<typeof openDashboard>>) =>
  (await gateway.request('exercise.list', {})).at(-1);

it('an exercise is written from nothing, and told what it still lacks', async () => {
  const dashboard = await openDashboard('exercises');
  const { user } = dashboard;
  await user.click(screen.getByRole('button', { name: 'New exercise' }));
  await fill(user, await screen.findByRole('textbox', { name: 'Title' }), 'Payments');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Site reliability');
  await fill(user, screen.getByRole('textbox', { name: 'Project path' }), 'acme/storefront');
  await fill(user, screen.getByRole('textbox', { name: 'Source branch' }), 'payments-*');
  within(screen.getByRole('list', { name: 'Problems' })).getByRole('button', { name: 'findings' });

  await user.click(screen.getByRole('button', { name: 'Add a finding' }));
  await user.paste('A lock is missing');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Correctness');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'must change');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Usually seen' }), 'From senior');
  await fill(user, screen.getByRole('textbox', { name: 'Words for it' }), 'race\ntwo at once');
  await fill(
    user,
    screen.getByRole('textbox', { name: 'Question for the call' }),
    'What if two come at once?',
  );
  await user.click(screen.getByRole('checkbox', { name: /^AI assistants often/ }));
  await user.click(screen.getByRole('button', { name: 'Add a place' }));
  await user.paste('app/order.rb');
  const to = screen.getByRole('spinbutton', { name: 'To line' });
  await fill(user, to, '12');
  expect(screen.queryByRole('list', { name: 'Problems' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Add a known extra' }));
  await user.paste('No currency');
  await waitFor(async () =>
    expect(await stored(dashboard)).toMatchObject({
      title: 'Payments',
      role: 'sre',
      mergeRequest: { projectPath: 'acme/storefront', sourceBranch: 'payments-*' },
      findings: [
        {
          title: 'A lock is missing',
          category: 'correctness',
          severity: 'must',
          level: 'senior',
          variants: ['race', 'two at once'],
          followUp: 'What if two come at once?',
          oftenFoundByAi: true,
          places: [{ path: 'app/order.rb', side: 'new', fromLine: 1, toLine: 12 }],
        },
      ],
      extras: [{ title: 'No currency' }],
    }),
  );
});

it('a place that was removed comes back where it stood', async () => {
  const dashboard = await openExercise();
  const { user } = dashboard;
  await user.click(screen.getByRole('button', { name: /^A query for each line item/ }));
  await user.click(screen.getByRole('button', { name: 'Remove: app/models/order.rb, lines 12 to 14' }));
  await waitFor(async () => expect((await stored(dashboard))?.findings[0]?.places).toEqual([]));
  await user.keyboard('{Enter}');
  expect(document.activeElement?.closest('[data-place]')).toBeTruthy();
  await waitFor(async () => expect(await stored(dashboard)).toEqual(anExercise));
});

it('a rubric is no exercise, and the refusal says where it belongs', async () => {
  const { user } = await openDashboard('exercises');
  const file = new File([writeRubricFile([tinyRubric], 'yaml')], 'pack.yaml', { type: 'application/yaml' });
  await user.upload(screen.getByLabelText('Files to import'), file);
  await screen.findByText('pack.yaml, line 4, format: this is a rubric. Import it under Rubrics.');
});

it('goes out and comes in as a file', async () => {
  const { user, files } = await openExercise();
  await user.click(screen.getByRole('button', { name: 'Export (JSON)' }));
  const name = 'second-chair-exercise-2026-11-24-storefro.json';
  await waitFor(() => expect(files.get(name)).toBe(writeExerciseFile([anExercise], 'json')));
});

it('is previewed as an interview shows it, and can be tried', async () => {
  const dashboard = await openExercise();
  const { user } = dashboard;
  await user.click(screen.getByRole('link', { name: 'Preview' }));
  const preview = await screen.findByRole('region', { name: 'Preview' });
  const finding = anExercise.findings[0];
  within(preview).getByText(finding?.description ?? 'none');
  within(preview).getByRole('button', { name: `Ask on the call: ${finding?.followUp ?? ''}` });
  await user.click(within(preview).getAllByRole('radio', { name: 'Raised partly' })[0] ?? preview);
  await waitFor(() =>
    expect(within(preview).getAllByRole('radio', { name: 'Raised partly', checked: true })).toHaveLength(1),
  );
  expect(within(preview).queryByText(/Choose the candidate|no such exercise/)).toBeNull();
  expect(await dashboard.gateway.request('interview.list', { mrKey: null })).toEqual([]);
});
