import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChooseInterview } from '@/components/app/choose-interview';
import { StartPage } from '@/components/interviews/start-page';
import { makeInterview } from '@/tests/fixtures/interview';
import { packOf } from '@/tests/fixtures/packs';
import { renderScene } from '../render';

const NEW = 'New interview without a merge request';

describe('an interview without a merge request', () => {
  it('begins where interviews are chosen, with role, level and rubric, and is opened', async () => {
    const { background, panel, user } = renderScene(<ChooseInterview />, { surface: 'not-chosen' });
    await user.click(screen.getByRole('button', { name: NEW }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'frontend');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'senior');
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    await waitFor(() => expect(panel.chosen).not.toBeNull());
    expect(background.asks('interview.create')).toMatchObject([
      {
        interview: {
          id: panel.chosen,
          kind: 'alternative',
          mrKey: null,
          mrUrl: null,
          role: 'frontend',
          level: 'senior',
        },
        rubric: packOf('frontend'),
      },
    ]);
  });

  it('opens nothing where it could not be stored, and says why', async () => {
    const { background, panel, user } = renderScene(<ChooseInterview toBegin />, { surface: 'not-chosen' });
    background.failing.add('interview.create');
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(panel.chosen).toBeNull();
  });

  it('can be thought better of', async () => {
    const { user } = renderScene(<ChooseInterview toBegin />, {
      surface: 'not-chosen',
      interviews: [makeInterview()],
    });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('list', { name: 'All interviews' })).toBeTruthy();
  });

  it('is found beside a merge request, too', async () => {
    const { opened, user } = renderScene(<StartPage onStarted={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Another form, without a merge request' }));
    expect(opened).toEqual(['dashboard interviews']);
  });
});
