import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteList } from '@/components/notes/note-list';
import { CALL_AT, makeNote } from '@/tests/fixtures/interview';
import { makeComment, renderWithInterview } from './with-interview';

const first = makeNote({
  id: 'n1',
  text: 'Explained the lock order.',
  signal: 'plus',
  callOffsetMs: 2_530_000,
});
const second = makeNote({
  id: 'n2',
  text: 'Read the migration first.',
  phase: 'preparation',
  callOffsetMs: null,
  createdAt: CALL_AT - 3_600_000,
  visibility: 'private',
  criterionId: 'backend-security',
  anchorEventId: 'note:501',
});
const notes = [first, second];

afterEach(() => vi.useRealTimers());

describe('the note list', () => {
  it('shows the notes in the order of time with their marks', () => {
    renderWithInterview(<NoteList />, { file: { notes }, events: [makeComment()] });
    const [earlier, later] = screen.getAllByRole('listitem');
    expect(earlier?.textContent).toContain('preparation');
    expect(earlier?.textContent).toContain('Private');
    expect(earlier?.textContent).toContain('Security: access, input and secrets');
    expect(later?.textContent).toContain('00:42');
    expect(within(later as HTMLElement).getByRole('img', { name: 'Positive' })).toBeTruthy();
  });

  it('jumps to the comment that a note is anchored to', async () => {
    const { user, background } = renderWithInterview(<NoteList />, {
      file: { notes },
      events: [makeComment()],
    });
    await user.click(screen.getByRole('button', { name: 'Comment on app/models/order.rb:42' }));
    expect(background.asks('review.jump')).toEqual([
      { tabId: 1, target: { noteId: 501, threadId: 'thread-501', onDiff: true } },
    ]);
  });

  it('edits a note in place with the keyboard', async () => {
    const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    screen.getByRole('button', { name: 'Edit note' }).focus();
    await user.keyboard('{Enter}');
    const editor = screen.getByRole('textbox', { name: 'Note text' });
    expect(document.activeElement).toBe(editor);
    await user.clear(editor);
    await user.keyboard('Explained it twice.{Enter}');
    expect(file().notes).toMatchObject([{ id: 'n1', text: 'Explained it twice.', callOffsetMs: 2_530_000 }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit note' }));
  });

  it('keeps an edit that was left with Escape, to be continued or discarded', async () => {
    const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.keyboard(' And more{Escape}');
    expect(file().notes[0]?.text).toBe('Explained the lock order.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note text' }).value).toBe(
      'Explained the lock order. And more',
    );
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('keeps what was marked with the text being written, however the editor is left', async () => {
    const { user, file, interviewStore } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.keyboard(' And more');
    await user.click(screen.getByRole('button', { name: 'Private' }));
    await user.click(screen.getByRole('textbox', { name: 'Note text' }));
    await user.keyboard('{Escape}');
    expect(file().notes).toMatchObject([{ text: 'Explained the lock order.', visibility: 'private' }]);
    await interviewStore.getState().flush();
    expect(interviewStore.getState().draft(`note:${first.id}`)).toBe('Explained the lock order. And more');
  });

  it('puts a removed note back as it was', async () => {
    const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(file().notes).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(file().notes).toEqual([first]));
    expect(document.activeElement).toBe(screen.getByRole('listitem'));
  });

  it('offers that for ten seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = renderWithInterview(<NoteList />, { file: { notes: [first] }, fakeTimers: true });
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    act(() => void vi.advanceTimersByTime(9_500));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1_000));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says so where a note could not be removed', async () => {
    const { user, background } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    background.failing.add('note.remove');
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(await screen.findByText('Not removed: The disk is full.')).toBeTruthy();
  });

  it('tags a note as evidence, its own criterion first, and takes it back', async () => {
    const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [second] } });
    screen.getByRole('button', { name: 'Tag as evidence' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Criterion' }));
    await user.keyboard('{Enter}');
    expect(file().evidence).toMatchObject([
      { criterionId: 'backend-security', source: { type: 'note', noteId: 'n2' }, excerpt: second.text },
    ]);
    await user.click(screen.getByRole('button', { name: 'Take off: Security: access, input and secrets' }));
    expect(file().evidence).toEqual([]);
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
