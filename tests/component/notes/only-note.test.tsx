import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallTab } from '@/components/call/call-tab';
import { UNDO_MS } from '@/components/notes/removed-note';
import { RubricTab } from '@/components/rubric/rubric-tab';
import type { CommitEvent } from '@/core/activity/activity-event';
import { MINUTE_MS, type Note } from '@/core/interview/interview';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { security } from '../rubric/a-rubric-tab';
import { renderWithInterview } from './with-interview';

const pushed: CommitEvent = {
  kind: 'commit',
  id: 'commit:abc',
  at: CALL_AT + 20 * MINUTE_MS,
  author: null,
  sha: 'abc',
  title: 'Check who may refund',
  message: 'Check who may refund',
  authorName: 'Robin',
  authorEmail: 'robin@example.com',
  webUrl: null,
};
const question = {
  id: 'question-1',
  interviewId: 'interview-1',
  source: { type: 'own' as const },
  text: 'Why so?',
  position: 0,
  askedAt: CALL_AT,
  updatedAt: CALL_AT,
};

/** A place with one note in it: what the note is, the button that unfolds the place, and the name of its list. */
interface Place {
  list: string;
  tab: ReactNode;
  note: Partial<Note>;
  unfold: RegExp | null;
}

const ON_QUESTION: Place = {
  list: 'Notes on this question',
  tab: <CallTab />,
  note: { questionId: 'question-1' },
  unfold: /^1 note$/,
};

const PLACES: Place[] = [
  {
    list: 'Notes from preparation',
    tab: <CallTab />,
    note: { phase: 'preparation', callOffsetMs: null },
    unfold: /^From preparation/,
  },
  { list: 'Notes of the call', tab: <CallTab />, note: {}, unfold: null },
  {
    list: 'Notes after the call',
    tab: <CallTab />,
    note: { phase: 'after', callOffsetMs: null },
    unfold: null,
  },
  ON_QUESTION,
  {
    list: 'Notes on the commit: Check who may refund',
    tab: <CallTab />,
    note: { anchorEventId: 'commit:abc' },
    unfold: null,
  },
  {
    list: 'Notes after this push',
    tab: <CallTab />,
    note: { createdAt: CALL_AT + 25 * MINUTE_MS },
    unfold: /^Noted after it/,
  },
  {
    list: 'Notes for this criterion',
    tab: <RubricTab />,
    note: { criterionId: 'backend-security' },
    unfold: new RegExp(`^${security}.*(must|nice)`),
  },
];

async function press(button: string, { list, tab, note, unfold }: Place, fakeTimers = false) {
  const stage = renderWithInterview(tab, {
    file: {
      interview: makeInterview({ clock: [{ id: 'c1', at: CALL_AT, type: 'start' }] }),
      notes: [makeNote({ id: 'n1', text: 'Named the lock.', ...note })],
      questions: [question],
    },
    events: [pushed],
    now: CALL_AT + 30 * MINUTE_MS,
    fakeTimers,
  });
  if (unfold) await stage.user.click(screen.getByRole('button', { name: unfold }));
  within(screen.getByRole('list', { name: list }))
    .getByRole('button', { name: button })
    .focus();
  await stage.user.keyboard('{Enter}');
  return stage;
}

afterEach(() => vi.useRealTimers());

describe.each(PLACES)('the only note of the list “$list”', (place) => {
  it('leaves its line there, from which it is put back', async () => {
    const { user, file } = await press('Remove note', place);
    expect(file().notes).toEqual([]);
    const list = within(screen.getByRole('list', { name: place.list }));
    expect(list.getByText('Note removed.')).toBeTruthy();
    expect(document.activeElement).toBe(list.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ id: 'n1' }]));
    expect(list.getByText('Named the lock.')).toBeTruthy();
    expect(document.activeElement).toBe(list.getByRole('listitem'));
  });

  it('leaves the focus in its place once it can’t be put back any more', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await press('Remove note', place, true);
    act(() => void vi.advanceTimersByTime(UNDO_MS));
    expect(screen.queryByText('Note removed.')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('list', { name: place.list }));
  });
});

it('leaves the focus at the question that its only note is taken off', async () => {
  await press('Not on the question: Why so?', ON_QUESTION);
  expect(document.activeElement?.textContent).toBe('0 notes');
});
