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

  it('says whose its buttons are: each note has three of the same names', () => {
    renderWithInterview(<NoteList />, { file: { notes } });
    const own = screen.getByRole('group', { name: 'Explained the lock order.' });
    expect(within(own).getByRole('button', { name: 'Remove note' })).toBeTruthy();
  });

  it('jumps to the comment that a note is anchored to', async () => {
    const { user, background } = renderWithInterview(<NoteList />, {
      file: { notes },
      events: [makeComment()],
    });
    await user.click(screen.getByRole('button', { name: 'Comment on app/models/order.rb:42' }));
    expect(background.asks('review.jump')).toEqual([
      {
        mrKey: 'https://gitlab.com/acme/storefront!7',
        tabId: 1,
        target: { noteId: 501, threadId: 'thread-501', onDiff: true },
      },
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
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit note' }));
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
    screen.getByRole('button', { name: 'Take off: Security: access, input and secrets' }).focus();
    await user.keyboard('{Enter}');
    expect(file().evidence).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('listitem'));
  });

  it('says what kind a note is, and ticks a question as answered and back', async () => {
    const asked = makeNote({ id: 'q1', kind: 'candidate-question', text: 'How big is the team?' });
    const { user, file, interviewStore } = renderWithInterview(<NoteList />, { file: { notes: [asked] } });
    expect(screen.getByRole('listitem').textContent).toContain('Candidate’s question');
    screen.getByRole('checkbox', { name: 'Answered' }).focus();
    await user.keyboard(' ');
    expect(file().notes).toMatchObject([{ answeredAt: CALL_AT }]);
    await act(() => interviewStore.getState().undo());
    expect(file().notes).toMatchObject([{ answeredAt: null }]);
  });

  it('changes what a note is about in its editor, by the same keys as in the note line', async () => {
    const { user, file } = renderWithInterview(<NoteList />, {
      file: { notes: [first] },
      events: [makeComment()],
    });
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.keyboard(' @order.rb{Enter} #secur{Enter}{Enter}');
    expect(file().notes).toMatchObject([
      { text: 'Explained the lock order.', anchorEventId: 'note:501', criterionId: 'backend-security' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.click(screen.getByRole('button', { name: 'Integrity of the interview' }));
    expect(file().notes).toMatchObject([{ kind: 'integrity', visibility: 'private' }]);
  });

  it('never makes a note shareable by taking the integrity of the interview off it', async () => {
    const { user, file } = renderWithInterview(<NoteList />, {
      file: { notes: [{ ...first, visibility: 'private' }] },
    });
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.click(screen.getByRole('button', { name: 'Integrity of the interview' }));
    await user.click(screen.getByRole('button', { name: 'Integrity of the interview' }));
    expect(file().notes).toMatchObject([{ kind: 'note', visibility: 'private' }]);
  });

  it('opens the line that a note is about', async () => {
    const anchorLine = { path: 'app/models/order.rb', line: 41, sha: 'abc' };
    const { user, opened } = renderWithInterview(<NoteList />, {
      file: { notes: [{ ...first, anchorLine }] },
    });
    await user.click(screen.getByRole('button', { name: 'app/models/order.rb:41' }));
    expect(opened).toEqual(['https://gitlab.com/acme/storefront/-/blob/abc/app/models/order.rb#L41']);
  });

  describe('with another version of a note', () => {
    const version = { ...first, id: 'n1b', text: 'Explained it from memory.', editOf: 'n1' };

    it('shows it behind the note, and puts it in its place', async () => {
      const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [version, second, first] } });
      const rows = screen.getAllByRole('listitem');
      expect(rows.map((row) => row.id)).toEqual(['note-n2', 'note-n1', 'note-n1b']);
      expect(rows[2]?.textContent).toContain('Another version of this note');
      await user.click(screen.getByRole('button', { name: 'Take this' }));
      expect(file().notes.filter(({ id }) => id !== 'n2')).toMatchObject([
        { id: 'n1', text: 'Explained it from memory.', editOf: null },
      ]);
      expect(document.activeElement?.id).toBe('note-n1');
    });

    it('makes it a note of its own', async () => {
      const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [first, version] } });
      await user.click(screen.getByRole('button', { name: 'Keep both' }));
      expect(file().notes.map(({ editOf }) => editOf)).toEqual([null, null]);
      expect(screen.queryByText(/Another version/)).toBeNull();
      expect(document.activeElement?.id).toBe('note-n1b');
    });

    it('keeps the focus in a list that does not show the other', async () => {
      const { user } = renderWithInterview(<NoteList filter={({ id }) => id !== 'n1'} />, {
        file: { notes: [first, second, version] },
      });
      await user.click(screen.getByRole('button', { name: 'Take this' }));
      expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Notes' }));
    });
  });

  it('does not let an unfinished edit take the place of what was written elsewhere since', async () => {
    const draft = {
      interviewId: 'interview-1',
      field: 'note:n1',
      text: 'Begun before',
      updatedAt: CALL_AT - 1,
    };
    const { user, file } = renderWithInterview(<NoteList />, { file: { notes: [first], drafts: [draft] } });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.keyboard('{Enter}');
    expect(file().notes).toMatchObject([
      { id: 'n1', text: first.text },
      { text: 'Begun before', editOf: 'n1' },
    ]);
  });

  it('says so for a while where a note was not removed because it was changed elsewhere', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, background } = renderWithInterview(<NoteList />, {
      file: { notes: [first] },
      fakeTimers: true,
    });
    background.answers['note.remove'] = { savedAt: CALL_AT, kept: [{ ...first, text: 'Changed elsewhere' }] };
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(await screen.findByText('Changed elsewhere')).toBeTruthy();
    expect(screen.getByText(/^Not removed: it was changed in another window/)).toBeTruthy();
    act(() => void vi.advanceTimersByTime(11_000));
    expect(screen.queryByText(/^Not removed/)).toBeNull();
    expect(screen.getByText('Changed elsewhere')).toBeTruthy();
  });

  it('does not say so of a note that was put back by undo, also when it is read anew', async () => {
    const { user, file, interviewStore } = renderWithInterview(<NoteList />, { file: { notes: [first] } });
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    await act(() => interviewStore.getState().undo());
    expect(screen.getByText(first.text)).toBeTruthy();
    expect(screen.queryByText(/^Not removed/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('listitem'));
    act(() => interviewStore.setState({ file: { ...file(), notes: [{ ...first }] } }));
    expect(screen.queryByText(/^Not removed/)).toBeNull();
  });
});
