import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AgendaChange } from '@/components/call/agenda-change';
import { CallTab } from '@/components/call/call-tab';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';

const agenda = [
  { id: 'walk', title: 'Walk-through', plannedMs: 35 * MINUTE_MS },
  { id: 'coding', title: 'Coding', plannedMs: 40 * MINUTE_MS },
];
const start: ClockEvent = { id: 'c1', at: CALL_AT, type: 'start' };
const inWalk: ClockEvent = { id: 'c2', at: CALL_AT + 2 * MINUTE_MS, type: 'segment', segmentId: 'walk' };

describe('the agenda on the call', () => {
  it('gives the present part five minutes more, and says what lies in no part', async () => {
    const { user } = renderWithInterview(<CallTab />, {
      file: { interview: makeInterview({ agenda, clock: [start, inWalk] }) },
      now: CALL_AT + 12 * MINUTE_MS,
    });
    expect(screen.getByText('In no part of the agenda: 2 min')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '5 minutes more for Walk-through' }));
    expect(screen.getByRole('button', { name: /^Walk-through/ }).textContent).toContain('10 of 40 min');
    expect(screen.getByText('of 90 min')).toBeTruthy();
  });

  it('says that the call was started late, and keeps the booked end on demand', async () => {
    const late: ClockEvent = { ...start, at: CALL_AT + 7 * MINUTE_MS };
    const { user } = renderWithInterview(<CallTab />, {
      file: { interview: makeInterview({ agenda, clock: [late] }) },
      now: CALL_AT + 10 * MINUTE_MS,
    });
    expect(screen.getByText(/^Started 7 min late/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep the booked end' }));
    expect(screen.getByText('of 83 min')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep the booked end' })).toBeNull();
  });

  it('starts as long ago as the call began', async () => {
    const { user, file } = renderWithInterview(<CallTab />, {
      file: { interview: makeInterview({ agenda }) },
      now: CALL_AT + 6 * MINUTE_MS,
    });
    await user.click(screen.getByRole('button', { name: 'It has begun already' }));
    const layer = within(screen.getByRole('dialog', { name: 'Start of the call' }));
    const minutes = layer.getByRole('spinbutton', { name: 'Minutes ago' });
    await user.clear(minutes);
    await user.type(minutes, '6');
    await user.click(layer.getByRole('button', { name: 'Start the call' }));
    expect(file().interview.clock).toMatchObject([
      { type: 'start', at: CALL_AT },
      { type: 'segment', at: CALL_AT, segmentId: 'walk' },
    ]);
  });

  it('asks about a span in which the machine slept or its clock was set', async () => {
    const { interviewStore, user } = renderWithInterview(<CallTab />, {
      file: { interview: makeInterview({ agenda, clock: [start] }) },
      now: CALL_AT + 30 * MINUTE_MS,
    });
    const span = { from: CALL_AT + 10 * MINUTE_MS, to: CALL_AT + 22 * MINUTE_MS };
    interviewStore.setState({ ranAhead: span });
    expect(await screen.findByText(/slept for 12 min/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Don’t count them' }));
    expect(screen.getByRole('timer', { name: 'Time on the call' }).textContent).toBe('00:18:00');
    expect(screen.queryByText(/slept for/)).toBeNull();
  });

  it.each(['Count them', 'Don’t count them'])('keeps the focus at the clock after “%s”', async (answer) => {
    const { interviewStore, user } = renderWithInterview(<CallTab />, {
      file: { interview: makeInterview({ agenda, clock: [start] }) },
      now: CALL_AT + 30 * MINUTE_MS,
    });
    act(() =>
      interviewStore.setState({
        ranAhead: { from: CALL_AT + 10 * MINUTE_MS, to: CALL_AT + 22 * MINUTE_MS },
      }),
    );
    await user.click(screen.getByRole('button', { name: answer }));
    expect(screen.queryByText(/slept for/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Clock' }));
  });

  it('keeps the focus at the clock when what was pressed there gives way to something else', async () => {
    const late: ClockEvent = { ...start, at: CALL_AT + 7 * MINUTE_MS };
    const { user } = renderWithInterview(<CallTab />, {
      file: { interview: makeInterview({ agenda, clock: [late] }) },
      now: CALL_AT + 10 * MINUTE_MS,
    });
    const clock = within(screen.getByRole('region', { name: 'Clock' }));
    const press = (name: string) => user.click(clock.getByRole('button', { name }));
    for (const name of ['Keep the booked end', 'Pause', 'Resume', 'End the call', 'Reopen']) {
      await press(name);
      expect(document.activeElement, name).toBe(screen.getByRole('region', { name: 'Clock' }));
    }
    await press('Extend by 5 minutes');
    expect(document.activeElement).toBe(clock.getByRole('button', { name: 'Extend by 5 minutes' }));
    await press('Started by mistake');
    await press('Reset the clock');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Clock' }));
  });
});

describe('the editor of the agenda', () => {
  const open = async () => {
    const stage = renderWithInterview(<AgendaChange />, { file: { interview: makeInterview({ agenda }) } });
    await stage.user.click(screen.getByRole('button', { name: 'Change the agenda and its cues' }));
    const parts = () =>
      stage.file().interview.agenda.map(({ title, plannedMs }) => [title, plannedMs / MINUTE_MS]);
    return { ...stage, parts };
  };

  it('adds, names, moves, shortens and removes parts, and says whether they fill the call', async () => {
    const { user, parts } = await open();
    expect(screen.getByText('75 min planned, the call has 90: 15 are free.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add a part' }));
    await user.keyboard('Wrap-up');
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes for Wrap-up' });
    await user.clear(minutes);
    await user.type(minutes, '20');
    expect(screen.getByText('95 min planned, the call has 90: 5 too many.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Move up: Wrap-up' }));
    await user.click(screen.getByRole('button', { name: 'Remove: Walk-through' }));
    expect(parts()).toEqual([
      ['Wrap-up', 20],
      ['Coding', 40],
    ]);
    const line = (name: string) => screen.getByRole('button', { name: `Remove: ${name}` }).closest('li');
    expect(document.activeElement).toBe(line('Wrap-up'));
    await user.click(screen.getByRole('button', { name: 'Remove: Coding' }));
    expect(document.activeElement).toBe(line('Wrap-up'));
    await user.click(screen.getByRole('button', { name: 'Remove: Wrap-up' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a part' }));
    await user.click(screen.getByRole('button', { name: 'Back to the preset: agenda' }));
    expect(parts()).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a part' }));
    expect(screen.getByText('90 min planned, as the call has.')).toBeTruthy();
  });

  it('chooses when the end of the call is told', async () => {
    const { user, file } = await open();
    const cue = (name: string) => screen.getByRole('checkbox', { name });
    await user.click(cue('10 min'));
    await user.click(cue('2 min'));
    expect(file().interview.cues).toEqual([10 * MINUTE_MS, 2 * MINUTE_MS]);
    await user.click(cue('10 min'));
    expect(file().interview.cues).toEqual([2 * MINUTE_MS]);
  });
});
