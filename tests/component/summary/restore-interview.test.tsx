import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SummaryTab } from '@/components/summary/summary-tab';
import { makeInterview } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';
import { renderScene } from '../render';

describe('restoring the backup of one interview', () => {
  it('says why a backup was refused', async () => {
    const { user, background } = renderWithInterview(<SummaryTab />);
    background.answers['backup.restore'] = { outcome: 'refused', reason: 'It is cut off after 3 notes.' };
    const file = new File(['{'], 'backup.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Backup file'), file);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing was changed.');
    expect(alert.textContent).toContain('It is cut off after 3 notes.');
    expect(background.asks('backup.restore')).toEqual([{ text: '{' }]);
  });

  it('offers to open the interview that was restored', async () => {
    const { user, background } = renderWithInterview(<SummaryTab />);
    background.answers['backup.restore'] = { outcome: 'restored', interviewId: 'other', keptPresets: [] };
    background.answers['interview.list'] = [makeInterview({ id: 'other' })];
    await user.upload(screen.getByLabelText('Backup file'), new File(['{}'], 'backup.json'));
    await user.click(await screen.findByRole('button', { name: 'Open the restored interview' }));
    expect(background.asks('interview.load')).toEqual([{ id: 'other' }]);
  });

  it.each([
    ['here', 'stays as it is', 'The version of the backup is kept beside it'],
    ['backup', 'in an older version', 'What was here is kept beside it'],
    ['same', 'just as it is in the backup', ''],
  ])('says which version holds where the interview is here already: %s', async (holds, title, more) => {
    const { background, user } = renderWithInterview(<SummaryTab />);
    background.answers['interview.list'] = [makeInterview()];
    background.answers['backup.restore'] = {
      outcome: 'merged',
      interviewId: 'interview-1',
      holds,
      keptPresets: [],
    };
    await user.upload(screen.getByLabelText('Backup file'), new File(['{}'], 'backup.json'));
    expect(await screen.findByText(title, { exact: false })).toBeTruthy();
    if (more !== '') expect(screen.getByText(more, { exact: false })).toBeTruthy();
  });

  it('names the presets of which the backup has other windows, as those here stay', async () => {
    const { user, background } = renderWithInterview(<SummaryTab />);
    background.answers['backup.restore'] = {
      outcome: 'restored',
      interviewId: 'other',
      keptPresets: ['Ours', 'SRE'],
    };
    background.answers['interview.list'] = [makeInterview({ id: 'other' })];
    await user.upload(screen.getByLabelText('Backup file'), new File(['{}'], 'backup.json'));
    expect(await screen.findByText(/other windows for the same version of Ours, SRE/)).toBeTruthy();
  });

  it('says where an interview belongs that was restored beside another merge request', async () => {
    const { opened, user, background } = renderScene(<SummaryTab />, { interview: makeInterview() });
    const mrUrl = 'https://gitlab.com/acme/other/-/merge_requests/3';
    const mrKey = 'https://gitlab.com/acme/other!3';
    background.answers['backup.restore'] = { outcome: 'restored', interviewId: 'other', keptPresets: [] };
    background.answers['interview.list'] = [makeInterview({ id: 'other', mrKey, mrUrl })];
    await user.upload(screen.getByLabelText('Backup file'), new File(['{}'], 'backup.json'));
    expect(await screen.findByText(`It belongs to ${mrUrl}: open that merge request.`)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open the restored interview' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open the merge request' }));
    expect(opened).toEqual([mrUrl]);
  });

  it('lists what was restored, and says so where it could not be opened', async () => {
    const { interviewStore, user, background } = renderScene(<SummaryTab />, { interview: makeInterview() });
    const other = makeInterview({ id: 'other' });
    background.answers['backup.restore'] = { outcome: 'restored', interviewId: 'other', keptPresets: [] };
    background.answers['interview.list'] = [other];
    background.failing.add('interview.load');
    await user.upload(screen.getByLabelText('Backup file'), new File(['{}'], 'backup.json'));
    await user.click(await screen.findByRole('button', { name: 'Open the restored interview' }));
    expect(await screen.findByText('The interview could not be opened')).toBeTruthy();
    expect(interviewStore.getState().interviews).toEqual([other]);
  });
});
