import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NoteLine } from '@/components/notes/note-line';
import { renderWithInterview } from './with-interview';
import { line, pressed } from './on-note-line';

describe('a note that is being saved in the note line', () => {
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
    await user.keyboard('+<<b>precious</b>{Enter}');
    const alert = await screen.findByRole('alert');
    expect(pressed('Positive')).toBe(true);
    expect(line().value).toBe('<b>precious</b>');
    expect(screen.getAllByText(/The disk is full/).length).toBeGreaterThan(0);
    await user.click(within(alert).getByRole('button', { name: 'Copy text' }));
    expect(copied).toEqual([{ html: '<p>&lt;b&gt;precious&lt;/b&gt;</p>', plain: '<b>precious</b>' }]);

    background.failing.clear();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(line().value).toBe(''));
    expect(file().notes).toMatchObject([{ text: '<b>precious</b>', signal: 'plus' }]);
    expect(file().notes).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets go of a note that was saved from elsewhere after all, and keeps what was typed since', async () => {
    const { user, background, file, interviewStore } = renderWithInterview(<NoteLine />);
    background.failing.add('note.save');
    await user.click(line());
    await user.keyboard('+first{Enter}');
    await screen.findByRole('alert');
    await user.keyboard('{Shift>}{Enter}{/Shift}second');

    background.failing.clear();
    // As the line that says in every tab what is not saved does.
    await act(() => interviewStore.getState().retry(`note:${file().notes[0]?.id ?? ''}`));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(line().value).toBe('second');
    expect(interviewStore.getState().draft('note-line')).toBe('second');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(line().value).toBe(''));
    expect(file().notes.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('saves what was typed and sent while the note before was being saved', async () => {
    const { user, background, file, interviewStore } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('+first{Enter} +second{Enter}<third{Enter} and then');
    release();
    await waitFor(() =>
      expect(file().notes.map(({ text, signal, kind }) => ({ text, signal, kind }))).toEqual([
        { text: 'first', signal: 'plus', kind: 'note' },
        { text: '+second', signal: null, kind: 'note' },
        { text: 'third', signal: null, kind: 'candidate-question' },
      ]),
    );
    await waitFor(() => expect(line().value).toBe('and then'));
    expect(interviewStore.getState().draft('note-line')).toBe('and then');
  });

  it.each([
    ['private', 'secret', { visibility: 'private' }],
    ['about integrity', '!secret', { kind: 'integrity', visibility: 'private' }],
  ])(
    'makes nothing shareable that was %s, where the note before it could not be saved',
    async (_, typed, of) => {
      const { user, background, file } = renderWithInterview(<NoteLine />);
      const release = background.hold('note.save');
      background.failing.add('note.save');
      await user.click(line());
      await user.keyboard('first{Enter}');
      if (!typed.startsWith('!')) await user.keyboard('{Alt>}p{/Alt}');
      await user.keyboard(`${typed}{Enter}`);
      release();
      const alert = await screen.findByRole('alert');
      expect(line().value).toBe('first\nsecret');
      background.failing.clear();
      await user.click(within(alert).getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(line().value).toBe(''));
      expect(file().notes).toMatchObject([{ text: 'first\nsecret', ...of }]);
    },
  );

  it('takes what is typed while a note is being saved for the next one, wherever its caret was', async () => {
    const { user, background, file, interviewStore } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('first one');
    line().setSelectionRange(5, 5);
    await user.keyboard('{Enter}and');
    line().setSelectionRange(2, 2);
    await user.keyboard(' more');
    release();
    await waitFor(() => expect(file().notes.map(({ text }) => text)).toEqual(['first one']));
    await waitFor(() => expect(line().value).not.toContain('first'));
    expect(Array.from(line().value).sort()).toEqual(Array.from('and more').sort());
    expect(interviewStore.getState().draft('note-line')).toBe(line().value);
  });

  it('keeps what is marked while a note is being saved for the next one', async () => {
    const { user, background, file } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('+first{Enter}');
    await user.click(screen.getByRole('button', { name: 'Concern' }));
    release();
    await waitFor(() => expect(line().value).toBe(''));
    expect(file().notes).toMatchObject([{ text: 'first', signal: 'plus' }]);
    expect([pressed('Positive'), pressed('Concern')]).toEqual([false, true]);
  });
});
