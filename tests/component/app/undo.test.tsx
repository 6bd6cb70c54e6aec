import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '@/components/app/panel-app';
import { UndoButton } from '@/components/app/undo-button';
import type { Question } from '@/core/interview/question';
import { makeComment, renderWithInterview } from '@/tests/component/notes/with-interview';
import { records, renderScene } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const rating = { values: { intermediate: 3 } } as const;
const question = (id: string): Question => ({
  id,
  interviewId: 'interview-1',
  source: { type: 'own' },
  text: `Question ${id}?`,
  position: id === 'a' ? 0 : 1,
  askedAt: null,
  updatedAt: CALL_AT,
});
const open = () =>
  renderScene(<PanelApp />, {
    interview: makeInterview(),
    file: { questions: [question('a'), question('b')] },
    review: { records: records([makeComment()]) },
  });

describe('undo by keyboard', () => {
  it('takes the last act back and saves that, but leaves text fields their own', async () => {
    const { background, interviewStore, user } = open();
    const file = () => interviewStore.getState().file;
    act(() => interviewStore.getState().rate('tests', rating));
    screen.getByRole('textbox', { name: 'Note' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(file()?.ratings).toMatchObject([{ values: { intermediate: 3 } }]);
    screen.getByRole('tab', { name: /^Review/ }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(file()?.ratings).toMatchObject([{ values: { intermediate: null } }]);
    await waitFor(() =>
      expect(background.asks('rating.save').at(-1)).toMatchObject({
        rating: { values: { intermediate: null } },
      }),
    );
  });
});

describe('the plan by keyboard', () => {
  it('asks the next question and writes a note on it: q, Enter, and the note', async () => {
    const { interviewStore, user } = open();
    act(() => interviewStore.getState().startClock());
    await user.keyboard('q');
    const next = await screen.findByRole('checkbox', { name: 'Asked: Question a?' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    await user.keyboard('{Enter}Named it{Enter}');
    const { file } = interviewStore.getState();
    expect(file?.questions[0]?.askedAt).not.toBeNull();
    expect(file?.notes).toMatchObject([{ text: 'Named it', questionId: 'a' }]);
  });

  it('goes on from a ticked question, and writes one with w', async () => {
    const { user } = open();
    await user.keyboard('q');
    const first = await screen.findByRole('checkbox', { name: 'Asked: Question a?' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard(' q');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Asked: Question b?' })),
    );
    await user.keyboard('w');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add a question' })),
    );
  });
});

describe('the undo button', () => {
  afterEach(() => vi.useRealTimers());

  it('says what it takes back, and goes after a while', () => {
    vi.useFakeTimers();
    const { file, interviewStore } = renderWithInterview(<UndoButton />, { fakeTimers: true });
    expect(screen.queryByRole('button')).toBeNull();
    act(() => interviewStore.getState().rate('tests', rating));
    const button = screen.getByRole('button', { name: 'Undo: Rated Tests' });
    expect(screen.getByRole('status').textContent).toBe('Rated Tests');
    act(() => button.click());
    expect(file().ratings).toMatchObject([{ values: { intermediate: null } }]);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => interviewStore.getState().rate('tests', rating));
    act(() => void vi.advanceTimersByTime(30_000));
    expect(screen.queryByRole('button')).toBeNull();
    act(() => void interviewStore.getState().undo());
    expect(file().ratings).toMatchObject([{ values: { intermediate: null } }]);
  });
});
