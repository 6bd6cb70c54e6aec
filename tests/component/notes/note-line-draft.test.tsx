import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NoteLine } from '@/components/notes/note-line';
import type { Draft } from '@/core/interview/interview';
import { makeComment, renderWithInterview } from './with-interview';
import { line, pressed, draftOf } from './on-note-line';

describe('the draft of the note line', () => {
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

  it('keeps as a draft, while a note is being saved, what is not that note, part by part', async () => {
    const { user, background, interviewStore } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('first{Enter}second{Enter}third');
    expect(interviewStore.getState().draft('note-line')).toBe('second\nthird');
    release();
    await waitFor(() => expect(line().value).toBe('third'));
    expect(background.asks('note.save').map((ask) => (ask as { draft: object }).draft)).toMatchObject([
      { text: 'first', rest: '' },
      { text: 'second', rest: 'third' },
    ]);
  });

  it('keeps the marks of a note as a draft until it is stored', async () => {
    const { user, background, interviewStore } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('!copied an answer{Enter}');
    expect(interviewStore.getState().draft('note-line-marks')).toContain('integrity');
    release();
    await waitFor(() => expect(interviewStore.getState().draft('note-line-marks')).toBe(''));
  });

  it('leaves no draft of a note behind a blank that was typed while it was being saved', async () => {
    const { user, background, interviewStore } = renderWithInterview(<NoteLine />);
    const release = background.hold('note.save');
    await user.click(line());
    await user.keyboard('first{Enter} ');
    release();
    await waitFor(() => expect(line().value).toBe(''));
    expect(interviewStore.getState().draft('note-line')).toBe('');
    await interviewStore.getState().flush();
    const written = background.asks('draft.save').map((ask) => (ask as { draft: Draft }).draft);
    expect(written.filter(({ field }) => field === 'note-line').at(-1)?.text).toBe('');
  });
});
