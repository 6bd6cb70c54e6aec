import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NoteForm } from '@/components/notes/note-form';
import { NoteList } from '@/components/notes/note-list';
import { findRow, ownComment, showThreads } from '@/tests/component/review/stage';
import { makeComment, renderWithInterview } from '@/tests/component/notes/with-interview';
import { makeNote } from '@/tests/fixtures/interview';

const comment = [[ownComment(501, 0, { body: 'The comment.' })]];
const row = async () => within(await findRow(/The comment/));

describe('tagging an entry', () => {
  it('takes a sign, a part of the name and Enter', async () => {
    const { interviewStore, user } = showThreads(comment);
    const evidence = () => interviewStore.getState().file?.evidence;
    await findRow(/The comment/);
    await user.keyboard('j');
    await waitFor(() => expect(screen.getByRole('listitem', { current: true })).toBeTruthy());
    await user.keyboard('t');
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Criterion' });
    field.focus();
    await user.keyboard('-');
    expect(field.value).toBe('');
    expect(screen.getByRole('button', { name: 'Concern', pressed: true })).toBeTruthy();
    await user.keyboard('+tests{Enter}');
    expect(evidence()).toMatchObject([{ criterionId: 'tests', polarity: 'plus', excerpt: 'The comment.' }]);
    const tags = within((await row()).getByRole('list', { name: 'Evidence for' }));
    expect(tags.getByText('Tests')).toBeTruthy();
    await user.click(tags.getByRole('button', { name: 'Weigh: Tests, positive' }));
    expect(evidence()?.[0]?.polarity).toBe('minus');
    await user.click(tags.getByRole('button', { name: 'Weigh: Tests, concern' }));
    expect(evidence()?.[0]?.polarity).toBeNull();
    tags.getByRole('button', { name: 'Take off: Tests' }).focus();
    await user.keyboard('{Enter}');
    expect(evidence()).toEqual([]);
    expect(document.activeElement).toBe(await findRow(/The comment/));
  });

  it('does not offer what it is evidence for already', async () => {
    const { user } = showThreads(comment);
    const lookFor = async (words: string): Promise<void> => {
      await user.click((await row()).getByRole('button', { name: /^Tag as evidence/ }));
      await user.type(await screen.findByRole('combobox', { name: 'Criterion' }), words);
    };
    await lookFor('tests');
    await user.click(screen.getByRole('option', { name: /^Tests/ }));
    await lookFor('te');
    expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
    expect(screen.queryByRole('option', { name: /^Tests/ })).toBeNull();
  });
});

describe('a tagged comment', () => {
  const evidence = [
    {
      id: 'e1',
      interviewId: 'interview-1',
      criterionId: 'tests',
      source: { type: 'activity' as const, eventId: 'note:501' },
      excerpt: 'x',
      polarity: 'plus' as const,
      createdAt: 1,
    },
  ];

  it('shows its criteria at a note that is anchored to it', () => {
    const note = makeNote({ anchorEventId: 'note:501' });
    renderWithInterview(<NoteList />, { file: { evidence, notes: [note] }, events: [makeComment()] });
    expect(screen.getByRole('list', { name: 'Evidence for' }).textContent).toBe('+Tests, positive');
  });

  it('shows its criteria where a comment is picked', async () => {
    const { user } = renderWithInterview(<NoteForm />, { file: { evidence }, events: [makeComment()] });
    await user.click(screen.getByRole('button', { name: 'Comment, commit or line' }));
    expect(screen.getByRole('option').textContent).toContain('+ Tests');
  });
});

describe('tagging a note', () => {
  it('speaks as its signal does, unless that is changed', async () => {
    const { file, user } = renderWithInterview(<NoteList />, {
      file: { notes: [makeNote({ signal: 'minus' })] },
    });
    await user.click(screen.getByRole('button', { name: 'Tag as evidence' }));
    expect(screen.getByRole('button', { name: 'Concern', pressed: true })).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(file().evidence).toMatchObject([{ polarity: 'minus' }]);
  });
});
