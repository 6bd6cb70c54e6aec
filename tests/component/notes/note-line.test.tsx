import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_MARKS, type Marks } from '@/components/notes/marks-draft';
import { NoteLine } from '@/components/notes/note-line';
import { insertAt, readTyped } from '@/components/notes/read-typed';
import type { Draft } from '@/core/interview/interview';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { MINUTE_MS } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { commit } from '@/tests/unit/activity/build';
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
    await user.click(screen.getByRole('button', { name: 'Comment, commit or line' }));
    expect(screen.getByText('Nothing has been read of the merge request yet.')).toBeTruthy();
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

  it.each([
    ['<', 'Candidate’s question', 'candidate-question', 'shareable'],
    ['>', 'Answer owed', 'answer-owed', 'shareable'],
    ['!', 'Integrity of the interview', 'integrity', 'private'],
  ])('sets the kind with %s in an empty note', async (key, name, kind, visibility) => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard(`${key}Text{Enter}`);
    await waitFor(() => expect(file().notes).toMatchObject([{ text: 'Text', kind, visibility }]));
    expect([pressed(name), pressed('Private')]).toEqual([false, false]);
  });

  it('takes signal and kind together, and each sign typed once more as text', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('<+How big is the team{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ kind: 'candidate-question', signal: 'plus' }]));
    await user.keyboard('++1 from me{Enter}');
    await waitFor(() => expect(file().notes[1]).toMatchObject({ text: '+1 from me', signal: null }));
  });

  it('keeps what is about integrity private, and private before it private after it', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('!');
    const lock = screen.getByRole('button', { name: 'Private' });
    expect(lock.getAttribute('aria-disabled')).toBe('true');
    await user.click(lock);
    expect(pressed('Private')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Integrity of the interview' }));
    expect(pressed('Private')).toBe(false);
    await user.click(line());
    await user.keyboard('{Alt>}p{/Alt}');
    expect(pressed('Private')).toBe(true);
    await user.keyboard('!Camera was off{Enter}');
    await waitFor(() => expect(file().notes).toHaveLength(1));
    expect(pressed('Private')).toBe(true);
  });

  it('does not take the marks off with the key that erases the text', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('+ab{Backspace}{Backspace}');
    fireEvent.keyDown(line(), { key: 'Backspace', repeat: true });
    expect(pressed('Positive')).toBe(true);
    fireEvent.keyDown(line(), { key: 'Backspace' });
    expect(pressed('Positive')).toBe(false);
  });

  const order = {
    oldPath: 'app/models/order.rb',
    newPath: 'app/models/order.rb',
    status: 'changed' as const,
    binary: false,
    generated: false,
    cut: false,
    diff: '@@ -40,1 +40,2 @@\n   def total\n+    items.sum(&:price)\u202e\n',
  };
  const show = (events: ActivityEvent[]) => {
    const stage = renderWithInterview(<NoteLine />, { events });
    const { review } = stage.reviewStore.getState();
    const diffs = [{ mrKey: 'mr', headSha: 'head', versionId: 1, createdAt: 1, files: [order] }];
    act(() => stage.reviewStore.setState({ review: { ...review, diffs } }));
    return stage;
  };

  it('anchors to a commit with @, by its title or its id', async () => {
    const { user, file } = show([
      makeComment(),
      { ...commit('1a2b3c4d5e', CALL_AT), title: 'Guard the sum' },
    ]);
    await user.click(line());
    await user.keyboard('@guard');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Commit 1a2b3c4d'),
    ]);
    await user.keyboard('{Enter}why then{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ anchorEventId: 'commit:1a2b3c4d5e' }]));
  });

  it('anchors to a line with @file:line, which takes the place of another anchor', async () => {
    const { user, file } = show([makeComment()]);
    await user.click(line());
    await user.keyboard('@order.rb{Enter}');
    expect(screen.getByText('This query runs once per line item.')).toBeTruthy();
    await user.keyboard('@order.rb:41');
    const [first] = screen.getAllByRole('option');
    // Nothing that turns the text around gets through.
    expect(first?.textContent).not.toContain('\u202e');
    expect(first?.textContent).toContain('app/models/order.rb:41items.sum(&:price)');
    await user.keyboard('{Enter}here{Enter}');
    await waitFor(() =>
      expect(file().notes).toMatchObject([
        { anchorEventId: null, anchorLine: { path: 'app/models/order.rb', line: 41, sha: 'head' } },
      ]),
    );
  });

  it('finds a line by its code, and goes from a file to its lines', async () => {
    const { user } = show([]);
    await user.click(line());
    await user.keyboard('@def total{Enter}');
    expect(screen.getByRole('button', { name: 'Take off line app/models/order.rb:40' })).toBeTruthy();
    await user.keyboard('@order{Enter}');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('app/models/order.rb:');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Take off line app/models/order.rb:41' })).toBeTruthy();
    expect(document.activeElement).toBe(line());
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

  it('loses no sign of what is typed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('+', '-', '?', '"', '<', '>', '!', '#', '@', 'a', ' ', '\n'), {
          maxLength: 12,
        }),
        (keys) => {
          let text = '';
          let marks: Pick<Marks, 'signal' | 'kind'> = NO_MARKS;
          const count = () => text.length + Number(marks.signal !== null) + Number(marks.kind !== 'note');
          for (const key of keys) {
            const before = count();
            const had = marks;
            const typed = readTyped(text, text + key, text.length + 1, marks);
            if (typed.means === 'mark') marks = { ...marks, ...typed.patch };
            // Left with Escape, a picker hands back its opener.
            text = typed.means === 'picker' ? insertAt(text, typed.at, typed.opener) : typed.text;
            const replaced = typed.means === 'mark' && typed.text === '' && isReplaced(had, marks);
            const written = typed.means === 'mark' && typed.text !== '';
            expect(count()).toBe(before + (replaced || written ? 0 : 1));
          }
        },
      ),
    );
  });
});

/** Another signal or kind was typed in the place of one. */
function isReplaced(before: Pick<Marks, 'signal' | 'kind'>, now: Pick<Marks, 'signal' | 'kind'>): boolean {
  return before.signal !== now.signal ? before.signal !== null : before.kind !== 'note';
}
