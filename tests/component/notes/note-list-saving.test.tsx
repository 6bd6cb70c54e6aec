import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NoteList } from '@/components/notes/note-list';
import { makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from './with-interview';

const first = makeNote({
  id: 'n1',
  text: 'Explained the lock order.',
  signal: 'plus',
  callOffsetMs: 2_530_000,
});

/** Types in the editor of the note; then nothing fails any more, and what failed is tried again. */
async function typeOnAndTryAgain({
  user,
  background,
  interviewStore,
}: ReturnType<typeof renderWithInterview>) {
  await user.click(screen.getByRole('button', { name: 'Edit note' }));
  await user.keyboard(' More.');
  await act(() => interviewStore.getState().flush());
  background.failing.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
}

describe('a note of the list that is not saved', () => {
  it('goes on saying that a mark is not saved while its editor is typed in, and tries that again', async () => {
    const opened = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    const { background } = opened;
    background.failing.add('note.save');
    await act(() => opened.interviewStore.getState().editNote(first.id, { visibility: 'private' }));
    await typeOnAndTryAgain(opened);
    expect(background.asks('note.save').at(-1)).toMatchObject({
      note: { visibility: 'private' },
      draft: null,
    });
  });

  it('says at the note that what is typed in its editor is not saved', async () => {
    const opened = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    opened.background.failing.add('draft.save');
    await typeOnAndTryAgain(opened);
  });

  it('lets a failed save be tried again', async () => {
    const { user, background } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    background.failing.add('note.save');
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.keyboard(' More.{Enter}');
    const again = await screen.findByRole('button', { name: 'Try again' });
    background.failing.clear();
    await user.click(again);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
    expect(background.asks('note.save').at(-1)).toMatchObject({ note: { text: `${first.text} More.` } });
  });
});
