import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RubricVersion } from '@/components/interviews/rubric-version';
import { StartInterview } from '@/components/interviews/start-interview';
import type { Criterion, Rubric } from '@/core/rubric/rubric';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { aRating, someEvidence } from '@/tests/unit/interview/examples';
import { renderScene } from '../render';

const [TESTS] = tinyRubric.criteria as [Criterion];
const FIRST: Rubric = {
  ...tinyRubric,
  id: 'mine',
  title: 'Ours',
  criteria: [TESTS, { ...TESTS, id: 'old', title: 'Old' }, { ...TESTS, id: 'same', title: 'Same' }],
};
const SECOND: Rubric = {
  ...FIRST,
  version: 2,
  criteria: [
    { ...TESTS, looksAt: 'What is asked of good tests.' },
    { ...TESTS, id: 'same', title: 'Same' },
    { ...TESTS, id: 'fresh', title: 'Fresh' },
  ],
};

function show(versions: Rubric[]) {
  const interview = makeInterview({ rubricId: 'mine', rubricVersion: 1 });
  const scene = renderScene(<RubricVersion />, {
    interview,
    file: {
      ratings: [aRating('tests', 3), aRating('old', 2)],
      evidence: [someEvidence('e1', 'old', 'own:n1', 'x')],
    },
  });
  scene.background.answers['rubric.list'] = versions;
  scene.interviewStore.setState({ rubric: FIRST });
  return scene;
}

describe('the rubric of an interview', () => {
  it('says which version it is, and nothing more where there is no newer one', async () => {
    const { background } = show([FIRST, { ...SECOND, id: 'another' }]);
    await screen.findByText('Ours, version 1');
    await waitFor(() => expect(background.asks('rubric.list')).toHaveLength(1));
    await act(() => Promise.resolve());
    expect(screen.queryByRole('button', { name: 'Compare' })).toBeNull();
  });

  it('says what a newer version does to each criterion, moves on request, and back', async () => {
    const { user, background, interviewStore } = show([FIRST, SECOND]);
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    const reworded = await screen.findByRole('region', { name: 'Reworded' });
    within(reworded).getByText('3 · Yes');
    within(await screen.findByRole('region', { name: 'New' })).getByText('nothing recorded yet');
    within(await screen.findByRole('region', { name: 'Gone' })).getByText('2 · No, 1 piece of evidence');
    expect(background.asks('interview.move')).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Move to version 2' }));
    await screen.findByText('Moved from version 1.');
    expect(background.asks('interview.move')).toMatchObject([{ interviewId: 'interview-1', rubric: SECOND }]);
    expect(interviewStore.getState().rubric).toEqual(SECOND);
    // What is recorded is never touched.
    expect(interviewStore.getState().file?.ratings).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Ours, version 1; version 2 exists');
    expect(interviewStore.getState().file?.interview).toMatchObject({ rubricVersion: 1 });
  });

  it('stays at its version where the move could not be stored', async () => {
    const { user, background, interviewStore } = show([FIRST, SECOND]);
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    background.failing.add('interview.move');
    await user.click(await screen.findByRole('button', { name: 'Move to version 2' }));
    expect(interviewStore.getState().rubric).toEqual(FIRST);
    expect(interviewStore.getState().saves['interview']).toMatchObject({ state: 'failed' });
    expect(interviewStore.getState().file?.interview.rubricVersion).toBe(1);
  });

  it('offers no version that has problems left', async () => {
    show([FIRST, { ...SECOND, title: '' }]);
    await screen.findByText('Ours, version 1');
    expect(screen.queryByText(/version 2 exists/)).toBeNull();
  });
});

describe('starting an interview', () => {
  it('offers own rubrics of the role beside the one that ships, and no unfinished one', async () => {
    const scene = renderScene(<StartInterview onStarted={() => undefined} />, { interviews: [] });
    const unfinished = { ...FIRST, id: 'unfinished', criteria: [] };
    scene.background.answers['rubric.list'] = [
      FIRST,
      SECOND,
      unfinished,
      { ...FIRST, id: 'fe', role: 'frontend' },
    ];
    const choice = await screen.findByRole('combobox', { name: 'Rubric' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Comes with Second Chair', 'Ours, version 2']);
    screen.getByText(/One more of your own has problems left/);
    await scene.user.selectOptions(choice, 'Ours, version 2');
    await scene.user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(scene.background.asks('interview.create')).toMatchObject([
      { interview: { rubricId: 'mine', rubricVersion: 2 }, rubric: SECOND },
    ]);
  });
});
