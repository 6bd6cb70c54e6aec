import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NoteLine } from '@/components/notes/note-line';
import { MINUTE_MS } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { makeComment, renderWithInterview } from './with-interview';

const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const started = { clock: [{ id: 'c1', at: CALL_AT, type: 'start' as const }] };
const empty = { notes: [], ratings: [], evidence: [], feedback: null, drafts: [] };

describe('the note line', () => {
  it('saves a note with Enter and empties itself, focus kept', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('Saw the race at once{Enter}');
    await waitFor(() => expect(line().value).toBe(''));
    expect(file().notes).toMatchObject([
      { text: 'Saw the race at once', signal: null, visibility: 'shareable' },
    ]);
    expect(document.activeElement).toBe(line());
    expect(screen.getByText(/^Saved /)).toBeTruthy();
  });

  it('breaks the line with Shift+Enter', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('one{Shift>}{Enter}{/Shift}- two{Enter}');
    await waitFor(() => expect(file().notes[0]?.text).toBe('one\n- two'));
    expect(file().notes[0]?.signal).toBeNull();
  });

  it('saves nothing where nothing was written', async () => {
    const { user, background } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('   {Enter}');
    expect(background.asks('note.save')).toEqual([]);
  });

  it.each([
    ['+', 'Positive', 'plus'],
    ['-', 'Concern', 'minus'],
    ['?', 'Question', 'question'],
    ['"', 'Quote', 'quote'],
  ])('sets the signal with %s in an empty note', async (key, name, signal) => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard(key);
    expect(line().value).toBe('');
    expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(`a ${key} b{Enter}`);
    await waitFor(() => expect(file().notes).toMatchObject([{ text: `a ${key} b`, signal }]));
    expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('false');
  });

  it('takes a signal off again by its button and by Backspace', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    const positive = screen.getByRole('button', { name: 'Positive' });
    await user.click(positive);
    await user.click(positive);
    expect(positive.getAttribute('aria-pressed')).toBe('false');
    await user.click(line());
    await user.keyboard('+{Backspace}');
    expect(positive.getAttribute('aria-pressed')).toBe('false');
  });

  it('does not save with the Enter that ends a composition, nor take a composed quote as text', async () => {
    const { user, background } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('かんじ');
    fireEvent.keyDown(line(), { key: 'Enter', isComposing: true });
    expect(background.asks('note.save')).toEqual([]);
    expect(line().value).toBe('かんじ');

    await user.clear(line());
    fireEvent.compositionStart(line());
    fireEvent.input(line(), { target: { value: '"' }, isComposing: true });
    fireEvent.compositionEnd(line());
    expect(screen.getByRole('button', { name: 'Quote' }).getAttribute('aria-pressed')).toBe('true');
    expect(line().value).toBe('');
  });

  it('picks a criterion with # by typing, and gives focus back', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('#secur');
    const picker = screen.getByRole('combobox', { name: 'Criterion' });
    expect(document.activeElement).toBe(picker);
    const first = screen.getAllByRole('option')[0];
    expect(first?.getAttribute('aria-selected')).toBe('true');
    expect(picker.getAttribute('aria-activedescendant')).toBe(first?.id);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(line());
    await user.keyboard('who may call this{Enter}');
    await waitFor(() =>
      expect(file().notes).toMatchObject([{ text: 'who may call this', criterionId: 'backend-security' }]),
    );
  });

  it('travels through the criteria with arrow keys', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('#{ArrowDown}{ArrowDown}{ArrowUp}');
    const options = screen.getAllByRole('option');
    expect(options.findIndex((option) => option.getAttribute('aria-selected') === 'true')).toBe(1);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
  });

  it('keeps what was searched for as text when a picker is left with Escape', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('see #17{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(line());
    await user.keyboard(' please');
    expect(line().value).toBe('see #17 please');
  });

  it('opens nothing for # and @ inside a word', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('C# a@b');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(line().value).toBe('C# a@b');
  });

  it('anchors to a comment of the candidate with @, never to one of somebody else', async () => {
    const author = { id: 9, username: 'sam', name: 'Sam', avatarUrl: null, webUrl: null, bot: false };
    const { user, file } = renderWithInterview(<NoteLine />, {
      events: [makeComment(), makeComment({ id: 'note:7', noteId: 7, author, body: 'Thanks' })],
    });
    await user.click(line());
    await user.keyboard('@');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('order.rb{Enter}explained it{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ anchorEventId: 'note:501' }]));
  });

  it('opens both pickers by mouse, too, and keeps nothing of an abandoned search', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    expect(screen.getByText('The candidate has no comments yet.')).toBeTruthy();
    await user.keyboard('x{Escape}');
    expect(line().value).toBe('');
  });

  it('stays private until it is taken off', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(screen.getByRole('button', { name: 'Private' }));
    await user.click(line());
    await user.keyboard('one{Enter}');
    await waitFor(() => expect(line().value).toBe(''));
    await user.keyboard('two{Enter}');
    await waitFor(() =>
      expect(file().notes.map(({ visibility }) => visibility)).toEqual(['private', 'private']),
    );
  });

  it('shows the time that a note will carry', () => {
    const { unmount } = renderWithInterview(<NoteLine />);
    expect(screen.getByText('preparation')).toBeTruthy();
    unmount();
    const running = { ...empty, interview: makeInterview(started) };
    const second = renderWithInterview(<NoteLine />, {
      file: running,
      now: CALL_AT + 42 * MINUTE_MS + 10_000,
    });
    expect(screen.getByText('00:42')).toBeTruthy();
    second.unmount();
    const over = makeInterview({ clock: [...started.clock, { id: 'c2', at: CALL_AT + 1, type: 'end' }] });
    renderWithInterview(<NoteLine />, { file: { ...empty, interview: over } });
    expect(screen.getByText('after the call')).toBeTruthy();
  });

  it('keeps every keystroke as a draft and comes back with it', async () => {
    const { user, interviewStore, background, unmount } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('half a thou');
    expect(interviewStore.getState().draft('note-line')).toBe('half a thou');
    await waitFor(() => expect(background.asks('draft.save')).not.toEqual([]));
    const { drafts } = interviewStore.getState().file ?? { drafts: [] };
    unmount();
    renderWithInterview(<NoteLine />, { file: { drafts } });
    expect(line().value).toBe('half a thou');
  });

  const pressed = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';
  const draftOf = (field: string, text: string) => ({
    interviewId: 'interview-1',
    field,
    text,
    updatedAt: 1,
  });

  it('keeps the marks of a note with its text, and drops both with the note that they became', async () => {
    const first = renderWithInterview(<NoteLine />, { events: [makeComment()] });
    await first.user.click(line());
    await first.user.keyboard('+#secur{Enter}@order.rb{Enter}who may call this');
    await first.user.click(screen.getByRole('button', { name: 'Private' }));
    await waitFor(() => expect(first.background.asks('draft.save').length).toBeGreaterThan(1));
    const { drafts } = first.file();
    first.unmount();

    const { user, file, interviewStore } = renderWithInterview(<NoteLine />, {
      file: { drafts },
      events: [makeComment()],
    });
    expect([pressed('Positive'), pressed('Private')]).toEqual([true, true]);
    await user.click(screen.getByRole('button', { name: 'Private' }));
    await user.click(line());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(line().value).toBe(''));
    expect(file().notes).toMatchObject([
      {
        text: 'who may call this',
        signal: 'plus',
        criterionId: 'backend-security',
        anchorEventId: 'note:501',
        visibility: 'shareable',
      },
    ]);
    expect(interviewStore.getState().draft('note-line-marks')).toBe('');
  });

  it('brings marks back only beside a text, but stays private in any case', () => {
    const marks = { signal: 'plus', criterionId: null, anchorEventId: null, visibility: 'private' };
    renderWithInterview(<NoteLine />, {
      file: { drafts: [draftOf('note-line-marks', JSON.stringify(marks))] },
    });
    expect([pressed('Positive'), pressed('Private')]).toEqual([false, true]);
  });

  it.each(['{"signal":', '{"signal":"plus"}', '{"signal":"<b>","visibility":"private"}'])(
    'begins without marks where those stored can not be read: %s',
    (text) => {
      const drafts = [draftOf('note-line', 'half a thou'), draftOf('note-line-marks', text)];
      renderWithInterview(<NoteLine />, { file: { drafts } });
      expect(line().value).toBe('half a thou');
      expect([pressed('Positive'), pressed('Private')]).toEqual([false, false]);
    },
  );

  it('leaves the text on screen until the save is acknowledged, and what is typed meanwhile for good', async () => {
    const { user, background } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('first{Enter}');
    expect(line().value).toBe('first');
    await waitFor(() => expect(screen.getByText('Saving')).toBeTruthy());
    await user.keyboard(' second');
    release();
    await waitFor(() => expect(line().value).toBe('second'));
  });

  it('keeps a note that could not be saved, lets it be copied, and saves it once', async () => {
    const { user, background, copied, file } = renderWithInterview(<NoteLine />);
    background.failing.add('note.save');
    await user.click(line());
    await user.keyboard('<b>precious</b>{Enter}');
    const alert = await screen.findByRole('alert');
    expect(line().value).toBe('<b>precious</b>');
    expect(screen.getAllByText(/The disk is full/).length).toBeGreaterThan(0);
    await user.click(within(alert).getByRole('button', { name: 'Copy text' }));
    expect(copied).toEqual([{ html: '<p>&lt;b&gt;precious&lt;/b&gt;</p>', plain: '<b>precious</b>' }]);

    background.failing.clear();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(line().value).toBe(''));
    expect(file().notes.map(({ text }) => text)).toEqual(['<b>precious</b>']);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
