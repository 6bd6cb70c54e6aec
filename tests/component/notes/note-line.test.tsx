import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NoteLine } from '@/components/notes/note-line';
import { MINUTE_MS } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { renderWithInterview } from './with-interview';
import { line, draftOf } from './on-note-line';

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

  it('is left with Escape for where the focus was, and keeps what was typed', async () => {
    const { user } = renderWithInterview(
      <>
        <button type="button">Rubric</button>
        <NoteLine />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Rubric' }));
    act(() => line().focus());
    await user.keyboard('half a thought{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rubric' }));
    expect(line().value).toBe('half a thought');
  });

  it('is left with Escape also where the focus came from nowhere, wherever it came from before', async () => {
    const { user } = renderWithInterview(
      <>
        <button type="button">Rubric</button>
        <NoteLine />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Rubric' }));
    act(() => line().focus());
    act(() => line().blur());
    act(() => line().focus());
    await user.keyboard('half a thought{Escape}');
    expect(document.activeElement).toBe(document.body);
    expect(line().value).toBe('half a thought');
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
    await user.clear(line());
    await user.keyboard('Written{Enter}');
    await waitFor(() => expect(background.asks('note.save')).not.toEqual([]));
    expect(background.asks('note.save')).toMatchObject([{ note: { text: 'Written' } }]);
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

  it('shows what another surface types in the same line, and lets it be gone on with', async () => {
    const { interviewStore, file, user } = renderWithInterview(<NoteLine />);
    const draft = (text: string) =>
      act(() => interviewStore.setState({ file: { ...file(), drafts: [draftOf('note-line', text)] } }));
    draft('typed elsewh');
    expect(line().value).toBe('typed elsewh');
    await user.click(line());
    await user.keyboard('ere');
    expect(interviewStore.getState().draft('note-line')).toBe('typed elsewhere');
    draft('');
    expect(line().value).toBe('');
  });

  it('is empty at once where another surface made a note of it: the next key would bring it back', async () => {
    const { interviewStore, file } = renderWithInterview(<NoteLine />, {
      file: { drafts: [draftOf('note-line', 'typed elsewhere')] },
    });
    // As in a browser, where React draws by itself; a key is a task of its own, and comes behind all microtasks.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    interviewStore.setState({ file: { ...file(), drafts: [] } });
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    const { value } = line();
    vi.unstubAllGlobals();
    expect(value).toBe('');
  });
});
