import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SummaryTab } from '@/components/summary/summary-tab';
import { makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';
import { feedback } from './a-summary';

describe('what leaves the summary tab', () => {
  it('copies what the preview shows, private notes and the name only if asked', async () => {
    const notes = [
      makeNote({ id: 'n1', text: 'For everybody.' }),
      makeNote({ id: 'n2', text: 'For me alone.', visibility: 'private' }),
    ];
    const { user, copied } = renderWithInterview(<SummaryTab />, {
      file: { notes, feedback: feedback({ pros: '- Clear.' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Preview of what will be sent' }));
    const preview = screen.getByRole('document', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('For everybody.'));
    expect(preview.textContent).not.toContain('For me alone.');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(copied[0]?.plain).toContain('For everybody.');
    expect(copied[0]?.html).toContain('<li>Clear.</li>');
    expect(copied[0]?.plain).not.toMatch(/For me alone|Robin/);

    await user.click(screen.getByRole('checkbox', { name: 'Include private notes' }));
    await user.click(screen.getByRole('checkbox', { name: 'Include the candidate’s name' }));
    await user.click(screen.getByRole('button', { name: 'Copied' }));
    expect(copied[1]?.plain).toMatch(/Robin Okafor[\s\S]*For me alone/);
  });

  it('copies one field by itself', async () => {
    const { user, copied } = renderWithInterview(<SummaryTab />, {
      file: { feedback: feedback({ noteForOthers: 'Ask about **locks**.' }) },
    });
    await user.click(screen.getByRole('button', { name: 'Copy note for other interviewers' }));
    expect(copied).toHaveLength(1);
    expect(copied[0]?.plain).toContain('Ask about **locks**.');
  });

  it('says what to do where the browser does not copy', async () => {
    const { user, app } = renderWithInterview(<SummaryTab />);
    app.copy.text = () => Promise.reject(new Error('NotAllowedError'));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect((await screen.findAllByText(/copy it yourself/)).length).toBeGreaterThan(0);
  });

  it('downloads Markdown and a backup under names without a person in them', async () => {
    const { user, downloads, background } = renderWithInterview(<SummaryTab />);
    background.answers['backup.export'] = { text: '{"kind":"backup"}' };
    await user.click(await screen.findByRole('button', { name: 'Download Markdown' }));
    await user.click(screen.getByRole('button', { name: 'Download backup (JSON)' }));
    await waitFor(() => expect(downloads).toHaveLength(2));
    expect(downloads.map(({ fileName }) => fileName)).toEqual([
      'interview-feedback-2026-11-24.md',
      'second-chair-backup-2026-11-24-intervie.json',
    ]);
    expect(downloads[0]?.text).toContain('# Interview feedback');
    expect(downloads[1]?.text).toBe('{"kind":"backup"}');
  });

  it('says so where a backup could not be written', async () => {
    const { user, background } = renderWithInterview(<SummaryTab />);
    background.failing.add('backup.export');
    await user.click(screen.getByRole('button', { name: 'Download backup (JSON)' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  });
});
