import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MINUTE_MS } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { openPanel } from './open-palette';

const LATE = { id: 'start', type: 'start' as const, at: CALL_AT + 7 * MINUTE_MS };
const started = makeInterview({ clock: [LATE] });
const NOW = CALL_AT + 10 * MINUTE_MS;

describe('with Review in front the commands', () => {
  it.each([
    ['begun already', 'button', 'It has begun already'],
    ['checklist', 'button', /^Before the call:/],
    ['my role', 'combobox', 'My role on the call'],
    ['preparation for', 'button', 'For the second interviewer'],
    ['change the agenda', 'button', 'Change the agenda and its cues'],
    ['to another time', 'button', 'Move the call'],
    ['filter the timeline', 'button', 'Filters'],
    ['fill the feedback', 'button', 'Fill from ratings and notes'],
    ['feedback: pros', 'textbox', 'Pros'],
    ['choose the overall', 'radio', /./],
    ['copy the feedback', 'button', 'Copy'],
    ['download the feedback', 'button', 'Download Markdown'],
    ['download a backup', 'button', 'Download backup (JSON)'],
    ['restore a backup', 'button', 'Restore a backup'],
  ] as const)('lead with "%s" to the %s "%s"', async (typed, role, name) => {
    await openPanel().run(typed);
    const [found] = await screen.findAllByRole(role, { name });
    await vi.waitFor(() => expect(document.activeElement).toBe(found));
  });

  it.each([
    ['reset the clock', 'Started by mistake'],
    ['keep the booked end', 'Keep the booked end'],
  ])('lead with "%s" to "%s" once the call has begun', async (typed, name) => {
    await openPanel({ interview: started, now: NOW }).run(typed);
    const found = await screen.findByRole('button', { name });
    await vi.waitFor(() => expect(document.activeElement).toBe(found));
  });

  it('lead to the time that the computer slept, where it did', async () => {
    const { interviewStore, run } = openPanel({ interview: started, now: NOW });
    interviewStore.setState({ ranAhead: { from: NOW - 5 * MINUTE_MS, to: NOW } });
    await run('computer slept');
    const found = await screen.findByRole('button', { name: 'Don’t count them' });
    await vi.waitFor(() => expect(document.activeElement).toBe(found));
  });

  it.each([
    ['a shadow to what is not submitted', makeInterview({ part: 'shadow' }), /^(Copy|Download) the feedback/],
    ['nobody to a reset before the start', makeInterview(), /^Reset the clock|^Late start/],
    ['nobody to a start after it', started, /^The call has begun/],
    [
      'nobody to a booked end that is kept already',
      makeInterview({ clock: [LATE, { id: 'e', type: 'extend', at: NOW - 1, durationMs: -7 * MINUTE_MS }] }),
      /^Late start/,
    ],
  ])('lead %s', async (_what, interview, name) => {
    const list = await openPanel({ interview, now: NOW }).dialog();
    expect(list.queryAllByRole('option', { name })).toEqual([]);
    expect(list.getByRole('option', { name: /^Restore a backup/ })).toBeTruthy();
  });
});
