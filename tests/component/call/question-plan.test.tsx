import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CallTab } from '@/components/call/call-tab';
import { NoteForm } from '@/components/notes/note-form';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { askId, type Question } from '@/core/interview/question';
import { makeComment, renderWithInterview } from '@/tests/component/notes/with-interview';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';

const start: ClockEvent = { id: 'c1', at: CALL_AT, type: 'start' };
const interview = makeInterview({ clock: [start] });
const own = (id: string, position: number, patch: Partial<Question> = {}): Question => ({
  id,
  interviewId: 'interview-1',
  source: { type: 'own' },
  text: `Question ${id}?`,
  position,
  askedAt: null,
  updatedAt: CALL_AT,
  ...patch,
});
const marked = (eventId: string, position: number): Question =>
  own(askId('interview-1', eventId), position, { source: { type: 'activity', eventId }, text: '' });

const list = () => within(screen.getByRole('list', { name: 'Question plan' }));
const tick = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Asked: ${name}` });
const order = () =>
  list()
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'));
const show = (questions: Question[], more: { notes?: ReturnType<typeof makeNote>[] } = {}) =>
  renderWithInterview(
    <>
      <CallTab />
      <NoteForm />
    </>,
    {
      file: { interview, questions, ...more },
      events: [makeComment()],
      now: CALL_AT + 42 * MINUTE_MS,
    },
  );

describe('the question plan', () => {
  it('says how it is filled while it is empty', () => {
    show([]);
    expect(screen.getByText(/^Nothing is planned/)).toBeTruthy();
  });

  it('shows what each question is about, in order, and leads there', async () => {
    const { background, user } = show([
      own('b', 2),
      marked('note:501', 1),
      own('a', 0, { source: { type: 'criterion', criterionId: 'tests' } }),
    ]);
    expect(order()).toEqual([
      'Asked: Question a?',
      'Asked: This query runs once per line item.',
      'Asked: Question b?',
    ]);
    expect(list().getByText('Tests')).toBeTruthy();
    await user.click(list().getByRole('button', { name: 'Comment on app/models/order.rb:42' }));
    expect(background.asks('review.jump')).toHaveLength(1);
  });

  it('ticks a question with the time on the call, and takes that back', async () => {
    const { file, user } = show([own('a', 0)]);
    await user.click(tick('Question a?'));
    expect(file().questions[0]?.askedAt).toBe(CALL_AT + 42 * MINUTE_MS);
    expect(list().getByText('asked 00:42')).toBeTruthy();
    expect(screen.getByText('1 of 1 asked')).toBeTruthy();
    await user.click(tick('Question a?'));
    expect(file().questions[0]?.askedAt).toBeNull();
  });

  it('travels, moves, and takes out by keyboard, and the focus stays', async () => {
    const { file, user } = show([own('a', 0), own('b', 1), own('c', 2)]);
    tick('Question a?').focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tick('Question b?'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(order()[0]).toBe('Asked: Question b?');
    expect(document.activeElement).toBe(tick('Question b?'));
    expect(screen.getByText('Moved to 1 of 3')).toBeTruthy();
    await user.keyboard('{Delete}');
    expect(
      file()
        .questions.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'c']);
    expect(document.activeElement).toBe(tick('Question a?'));
  });

  it('moves by buttons', async () => {
    const { user } = show([own('a', 0), own('b', 1)]);
    await user.click(screen.getByRole('button', { name: 'Move down: Question a?' }));
    expect(order()).toEqual(['Asked: Question b?', 'Asked: Question a?']);
    await user.click(screen.getByRole('button', { name: 'Move up: Question a?' }));
    expect(order()).toEqual(['Asked: Question a?', 'Asked: Question b?']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up: Question a?' }));
  });

  it('takes an own question as it is typed, and never loses half of one', async () => {
    const { background, file, user } = show([]);
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a question' });
    await user.type(line, 'What would you test first?');
    await waitFor(() =>
      expect(background.asks('draft.save').at(-1)).toMatchObject({
        draft: { field: 'plan-line', text: 'What would you test first?' },
      }),
    );
    await user.keyboard('{Enter}');
    expect(file().questions).toMatchObject([{ source: { type: 'own' }, text: 'What would you test first?' }]);
    expect(line.value).toBe('');
    await waitFor(() =>
      expect(background.asks('draft.save').at(-1)).toMatchObject({ draft: { field: 'plan-line', text: '' } }),
    );
  });

  it('shows what another surface typed in the line, so that the next key keeps it', async () => {
    const { background, user } = show([]);
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a question' });
    background.answers['draft.save'] = { savedAt: 1, kept: 'From elsewhere\nWhy' };
    await user.type(line, 'Why');
    await waitFor(() => expect(line.value).toBe('From elsewhere Why'));
    delete background.answers['draft.save'];
    await user.type(line, '?');
    await waitFor(() =>
      expect(background.asks('draft.save').at(-1)).toMatchObject({ draft: { text: 'From elsewhere Why?' } }),
    );
  });

  it('words an entry that was marked, and leaves an own question its words', async () => {
    const { file, user } = show([marked('note:501', 0), own('a', 1)]);
    await user.click(screen.getByRole('button', { name: /^Change the wording: This query/ }));
    await user.type(screen.getByRole('textbox', { name: 'Wording of the question' }), 'Why once?{Enter}');
    expect(list().getByText('Why once?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change the wording: Question a?' }));
    await user.clear(screen.getByRole('textbox', { name: 'Wording of the question' }));
    await user.keyboard('{Escape}');
    expect(file().questions.map(({ text }) => text)).toEqual(['Why once?', 'Question a?']);
  });

  it('gives the focus back after Enter and Escape, and takes it from nothing that was clicked', async () => {
    const { user } = show([own('a', 0)]);
    const pencil = screen.getByRole('button', { name: 'Change the wording: Question a?' });
    for (const key of ['{Enter}', '{Escape}']) {
      await user.click(pencil);
      await user.keyboard(key);
      expect(document.activeElement).toBe(pencil);
    }
    await user.click(pencil);
    const focused = vi.spyOn(pencil, 'focus');
    const note = screen.getByRole('textbox', { name: 'Note' });
    await user.click(note);
    expect(screen.queryByRole('textbox', { name: 'Wording of the question' })).toBeNull();
    expect(focused).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(note);
  });

  it('plans the question of a criterion without evidence', async () => {
    const { file, user } = show([]);
    const open = within(screen.getByRole('list', { name: 'Criteria without evidence' }));
    await user.click(open.getAllByRole('button', { name: /^Plan to ask/ })[0] as HTMLElement);
    expect(file().questions).toHaveLength(1);
  });
});

describe('notes on a question', () => {
  const asked = own('a', 0, { askedAt: CALL_AT + 40 * MINUTE_MS });
  const chip = () => screen.queryByRole('button', { name: 'Not on the question: Question a?' });
  const write = async (user: ReturnType<typeof show>['user'], text: string) => {
    await user.type(screen.getByRole('textbox', { name: 'Note' }), `${text}{Enter}`);
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(''),
    );
  };

  it('link to the one that was asked last, and show it', async () => {
    const { file, user } = show([asked, own('b', 1)]);
    expect(chip()).toBeTruthy();
    await write(user, 'Named the lock');
    expect(file().notes).toMatchObject([{ text: 'Named the lock', questionId: 'a' }]);
    await user.click(list().getByRole('button', { name: '1 note' }));
    const notes = within(screen.getByRole('list', { name: 'Notes on this question' }));
    await user.click(notes.getByRole('button', { name: 'Not on the question: Question a?' }));
    expect(file().notes).toMatchObject([{ questionId: null }]);
  });

  it('stay apart once the chip was taken off, until another is asked', async () => {
    const { file, user } = show([asked, own('b', 1)]);
    const off = chip();
    if (off) await user.click(off);
    await write(user, 'Something else');
    expect(file().notes).toMatchObject([{ questionId: null }]);
    expect(chip()).toBeNull();
    await user.click(tick('Question b?'));
    await write(user, 'To b');
    expect(file().notes.at(-1)).toMatchObject({ questionId: 'b' });
  });

  it('stay apart after the call', () => {
    const { interviewStore } = show([asked]);
    expect(chip()).toBeTruthy();
    act(() => interviewStore.getState().endCall());
    expect(chip()).toBeNull();
  });

  it('show no question that was taken out of the plan', () => {
    show([], { notes: [makeNote({ questionId: 'gone', text: 'Kept.' })] });
    expect(screen.getByText('Kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Not on the question/ })).toBeNull();
  });
});
