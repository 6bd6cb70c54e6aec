import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { StartPage } from '@/components/interviews/start-page';
import { ROLES } from '@/core/interview/roles';
import { loadPack } from '@/core/rubric/packs';
import { renderScene } from '@/tests/component/render';
import { makeInterview } from '@/tests/fixtures/interview';
import { packOf } from '@/tests/fixtures/packs';

vi.mock(import('@/core/rubric/packs'), async (original) => {
  const packs = await original();
  return { ...packs, loadPack: vi.fn(packs.loadPack) };
});

const startButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Start interview' });
const roles = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Role' });

describe('the role of a new interview', () => {
  it('is one of all eight, backend where there was none before', () => {
    renderScene(<StartPage onStarted={() => undefined} />);
    expect([...roles().options].map(({ value }) => value)).toEqual([...ROLES]);
    expect([...roles().options].map(({ text }) => text)).toContain('Site reliability');
    expect(roles().value).toBe('backend');
  });

  it.each(ROLES)('begins the interview with the pack for %s', async (role) => {
    const { background, interviewStore, user } = renderScene(<StartPage onStarted={() => undefined} />);
    await user.selectOptions(roles(), role);
    await user.click(startButton());
    await waitFor(() =>
      expect(interviewStore.getState().file?.interview).toMatchObject({
        role,
        rubricId: packOf(role).id,
        rubricVersion: packOf(role).version,
      }),
    );
    expect(background.asks('interview.create')).toMatchObject([{ rubric: packOf(role) }]);
  });

  it('is at first the one that the last interview had', () => {
    renderScene(<StartPage onStarted={() => undefined} />, {
      everywhere: [makeInterview({ role: 'database' })],
    });
    expect(roles().value).toBe('database');
  });

  it('says where there is no pack for it, and begins nothing', async () => {
    vi.mocked(loadPack).mockResolvedValueOnce(null);
    const { background, user } = renderScene(<StartPage onStarted={() => undefined} />);
    await user.selectOptions(roles(), 'ml');
    await user.click(startButton());
    expect((await screen.findByRole('alert')).textContent).toContain(
      'No rubric exists for the role Machine learning.',
    );
    expect(background.asks('interview.create')).toEqual([]);
    expect(startButton().disabled).toBe(false);
    await user.selectOptions(roles(), 'backend');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says where its pack can’t be loaded, and begins when asked again', async () => {
    vi.mocked(loadPack).mockRejectedValueOnce(new Error('The chunk is gone.'));
    const onStarted = vi.fn();
    const { user } = renderScene(<StartPage onStarted={onStarted} />);
    await user.click(startButton());
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Its rubric could not be loaded: The chunk is gone. Reload this page, then start again.',
    );
    expect(onStarted).not.toHaveBeenCalled();
    await user.click(startButton());
    await waitFor(() => expect(onStarted).toHaveBeenCalledOnce());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a further interview on a merge request', () => {
  const newButton = () => screen.getByRole('button', { name: 'New interview' });

  it('can be left again for those that there are, and the focus is where it was', async () => {
    const { user } = renderScene(<StartPage onStarted={() => undefined} />, {
      interviews: [makeInterview()],
    });
    await user.click(newButton());
    expect(screen.queryByRole('list', { name: 'Interviews on this merge request' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('list', { name: 'Interviews on this merge request' })).toBeTruthy();
    expect(document.activeElement).toBe(newButton());
  });

  it('offers no way back where there is none yet', () => {
    renderScene(<StartPage onStarted={() => undefined} />);
    expect(startButton()).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});
