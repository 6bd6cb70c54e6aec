import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallClock } from '@/components/call/call-clock';
import { CallTab } from '@/components/call/call-tab';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview, ROBIN } from '../notes/with-interview';

const agenda = [
  { id: 'walk', title: 'Walk-through', plannedMs: 35 * MINUTE_MS },
  { id: 'coding', title: 'Coding', plannedMs: 40 * MINUTE_MS },
];
const start: ClockEvent = { id: 'c1', at: CALL_AT, type: 'start' };
const withClock = (...clock: ClockEvent[]) => ({ interview: makeInterview({ agenda, clock }) });
const commit = (id: string, at: number, title: string) => ({
  kind: 'commit' as const,
  id: `commit:${id}`,
  at,
  author: null,
  sha: id.repeat(10),
  title,
  message: title,
  authorName: ROBIN.name,
  authorEmail: 'robin@example.com',
  webUrl: `https://gitlab.com/acme/storefront/-/commit/${id}`,
});

afterEach(() => vi.useRealTimers());

describe('a clock that was started by mistake', () => {
  it('is reset, which says what that does, and undone', async () => {
    const { user, file } = renderWithInterview(<CallTab />, { file: withClock(start) });
    const clock = () => within(screen.getByRole('region', { name: 'Clock' }));
    await user.click(clock().getByRole('button', { name: 'Started by mistake' }));
    expect(clock().getByText(/counts as their review again/)).toBeTruthy();
    expect(clock().queryByText(/taken on the call/)).toBeNull();
    await user.click(clock().getByRole('button', { name: 'Reset the clock' }));
    expect(clock().getByText('Not started')).toBeTruthy();
    expect(file().interview.clock.map(({ type }) => type)).toEqual(['start', 'reset']);

    await user.click(clock().getByRole('button', { name: 'Undo the reset' }));
    expect(clock().getByText(/^Running/)).toBeTruthy();
    expect(file().interview.clock).toEqual([start]);
  });

  it('names the notes that were taken on its time', async () => {
    const notes = [makeNote({ id: 'a', phase: 'call' }), makeNote({ id: 'b', phase: 'preparation' })];
    const { user, file } = renderWithInterview(<CallTab />, { file: { ...withClock(start), notes } });
    await user.click(screen.getByRole('button', { name: 'Started by mistake' }));
    expect(screen.getByText(/^1 note was taken on the call/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reset the clock' }));
    expect(file().notes).toEqual(notes);
  });

  it('has nothing to take back before it was started', () => {
    renderWithInterview(<CallTab />, { file: withClock() });
    expect(screen.getByRole('button', { name: /^Start the call/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /mistake|reset/ })).toBeNull();
  });
});

describe('the clock in the header', () => {
  it('shows the time, quietly, and starts and pauses the call', async () => {
    const { user, file } = renderWithInterview(<CallClock />, { file: withClock() });
    const timer = screen.getByRole('timer');
    expect(timer.getAttribute('aria-live')).toBe('off');
    expect(timer.textContent).toBe('00:00:00');
    expect(screen.getByText('of 90 min')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start the call' }));
    await user.click(screen.getByRole('button', { name: 'Pause the call' }));
    await user.click(screen.getByRole('button', { name: 'Resume the call' }));
    expect(file().interview.clock.map(({ type }) => type)).toEqual(['start', 'segment', 'pause', 'resume']);
  });

  it('goes on by itself', () => {
    vi.useFakeTimers();
    const { time } = renderWithInterview(<CallClock />, { file: withClock(start), fakeTimers: true });
    time.now = CALL_AT + 42 * MINUTE_MS + 10_000;
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByRole('timer').textContent).toBe('00:42:10');
  });
});

describe('the call tab', () => {
  it('starts, pauses, resumes, extends, ends and reopens', async () => {
    const { user, file } = renderWithInterview(<CallTab />, { file: withClock() });
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    await press('Start the call');
    await press('Pause');
    expect(screen.getByText(/^Paused/)).toBeTruthy();
    await press('Resume');
    await press('Extend by 5 minutes');
    expect(screen.getByText('of 95 min')).toBeTruthy();
    await press('End the call');
    expect(screen.getByText('Ended')).toBeTruthy();
    await press('Reopen');
    expect(file().interview.clock.map(({ type, durationMs }) => [type, durationMs])).toEqual([
      ['start', undefined],
      ['segment', undefined],
      ['pause', undefined],
      ['resume', undefined],
      ['extend', 5 * MINUTE_MS],
      ['end', undefined],
      ['reopen', undefined],
    ]);
  });

  it('says how much is left, and overtime as such', () => {
    const { unmount } = renderWithInterview(<CallTab />, {
      file: withClock(start),
      now: CALL_AT + 42 * MINUTE_MS + 10_000,
    });
    expect(screen.getByText('Running, 48 min left')).toBeTruthy();
    unmount();
    renderWithInterview(<CallTab />, { file: withClock(start), now: CALL_AT + 93 * MINUTE_MS });
    expect(screen.getByText('Running, 3 min over')).toBeTruthy();
  });

  it('shows planned and spent time, and lets any part be the current one', async () => {
    const { user, file } = renderWithInterview(<CallTab />, {
      file: withClock(start, { id: 'c2', at: CALL_AT, type: 'segment', segmentId: 'coding' }),
      now: CALL_AT + 43 * MINUTE_MS,
    });
    const coding = screen.getByRole('button', { name: /^Coding/ });
    expect(coding.getAttribute('aria-pressed')).toBe('true');
    expect(coding.textContent).toContain('43 of 40 min, 3 over');
    const walk = screen.getByRole('button', { name: /^Walk-through/ });
    expect(walk.textContent).toContain('0 of 35 min');
    await user.click(walk);
    expect(file().interview.clock.at(-1)).toMatchObject({ type: 'segment', segmentId: 'walk' });
    expect(walk.getAttribute('aria-pressed')).toBe('true');
  });

  it('offers the usual agenda where there is none', async () => {
    const { user } = renderWithInterview(<CallTab />, { file: { interview: makeInterview({ agenda: [] }) } });
    await user.click(screen.getByRole('button', { name: 'Use the usual one' }));
    expect(screen.getByRole('list', { name: 'Agenda' })).toBeTruthy();
  });

  it('lists the criteria without evidence, must-haves first, each with a question', () => {
    renderWithInterview(<CallTab />, {
      file: { ...withClock(), notes: [makeNote({ criterionId: 'backend-security' })] },
    });
    const rows = within(screen.getByRole('list', { name: 'Criteria without evidence' })).getAllByRole(
      'listitem',
    );
    const needs = rows.map((row) => (row.textContent.includes('nice-to-have') ? 'nice' : 'must'));
    expect(needs).toEqual([...needs].sort());
    expect(rows.some((row) => row.textContent.includes('Security: access'))).toBe(false);
    expect(rows[0]?.textContent).toContain('?');
  });

  it('asks a criterion’s next question with one press, and offers the one after it', async () => {
    const { user, file } = renderWithInterview(<CallTab />, {
      file: withClock(start),
      now: CALL_AT + 10 * MINUTE_MS,
    });
    const row = () =>
      within(
        screen.getAllByRole('listitem').filter((each) => each.querySelector('[data-gap-ask]'))[0] ??
          document.body,
      );
    expect(screen.getByText(/^80 min left · Walk-through 35 · Coding 40$/)).toBeTruthy();
    const name = row()
      .getByRole('button', { name: /^Ask now/ })
      .getAttribute('aria-label');
    await user.click(row().getByRole('button', { name: /^Ask now/ }));
    const [question] = file().questions;
    expect(`Ask now: ${question?.text}`).toBe(name);
    expect(question).toMatchObject({ askedAt: CALL_AT + 10 * MINUTE_MS, source: { type: 'criterion' } });
    const next = row().getByRole('button', { name: /^Ask now/ });
    expect(next.getAttribute('aria-label')).not.toBe(name);
    next.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).not.toBe(next);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ask now/);
  });

  it('shows the commits made since the call started, with the time on its clock', () => {
    renderWithInterview(<CallTab />, {
      file: withClock(start),
      now: CALL_AT + 60 * MINUTE_MS,
      events: [
        commit('aaaa', CALL_AT - MINUTE_MS, 'Before the call'),
        commit('bbbb', CALL_AT + 51 * MINUTE_MS, 'Check who may refund'),
      ],
    });
    const list = screen.getByRole('list', { name: 'Pushes on the call' });
    expect(list.textContent).toContain('Check who may refund');
    expect(list.textContent).toContain('00:51');
    expect(list.textContent).not.toContain('Before the call');
  });

  it('brings what was pushed meanwhile when it is told to read again', async () => {
    const { user, background, reviewStore } = renderWithInterview(<CallTab />, { file: withClock(start) });
    background.answers['review.refresh'] = { started: true };
    const part = within(screen.getByRole('region', { name: 'Coding' }));
    expect(part.getByText(/What is pushed appears here/)).toBeTruthy();
    await user.click(part.getByRole('button', { name: 'Read it now' }));
    expect(background.asks('review.refresh')).toHaveLength(1);
    const pushed = commit('bbbb', CALL_AT + MINUTE_MS, 'Check who may refund');
    act(() =>
      reviewStore.setState(({ review }) => ({
        review: { ...review, records: [{ mrKey: 'mr', id: 'commits:1', events: [pushed] }] },
      })),
    );
    expect(part.getByRole('list', { name: 'Commits on the call' }).textContent).toContain(
      'Check who may refund',
    );
  });

  it('shows the notes of the call, the others where they are out of the way', async () => {
    const { user } = renderWithInterview(<CallTab />, {
      file: {
        ...withClock(start),
        notes: [
          makeNote({ id: 'n1', text: 'On the call.' }),
          makeNote({ id: 'n2', text: 'Before it.', phase: 'preparation', callOffsetMs: null }),
        ],
      },
    });
    expect(screen.getByRole('list', { name: 'Notes of the call' }).textContent).toContain('On the call.');
    expect(screen.queryByText('Before it.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'From preparation: 1' }));
    expect(screen.getByText('Before it.')).toBeTruthy();
  });

  it('adds nothing up but time', () => {
    renderWithInterview(<CallTab />, { file: withClock(start), now: CALL_AT + 50 * MINUTE_MS });
    expect(screen.getByRole('region', { name: 'Clock' }).textContent).toMatch(/\d/);
    expect(document.body.textContent).not.toMatch(/%|percent|average|\bmean\b|score\b/i);
  });
});
