import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallWatch } from '@/components/call/call-watch';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';

const chime = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('@/components/call/chime', () => ({ chime, canBeHeard: () => true }));

const clock: ClockEvent[] = [
  { id: 'a', at: CALL_AT, type: 'start' },
  { id: 'b', at: CALL_AT, type: 'segment', segmentId: 'walk' },
];
const interview = makeInterview({ clock, cues: [10 * MINUTE_MS] });

describe('the cues in the panel’s header', () => {
  beforeEach(() => {
    chime.mockClear();
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  const watch = (minutes: number, shown = true) => {
    const stage = renderWithInterview(<CallWatch />, {
      file: { interview },
      now: CALL_AT + minutes * MINUTE_MS,
      shown,
      fakeTimers: true,
    });
    const to = async (next: number) => {
      const ms = CALL_AT + next * MINUTE_MS - stage.time.now;
      // The steady clock of the fake timers goes on with the machine's.
      act(() => void vi.advanceTimersByTime(Math.max(0, ms - 1_000)));
      stage.time.now += ms;
      await act(() => vi.advanceTimersByTimeAsync(1_000));
    };
    const said = () => screen.getByRole('status').textContent;
    const shownWords = () => screen.getByRole('status').parentElement?.textContent;
    return { ...stage, to, said, shownWords };
  };

  it('say what is left once, in words that a screen reader hears, and go again', async () => {
    const { to, said } = watch(29.9);
    expect(said()).toBe('');
    await to(30);
    expect(said()).toBe('5 min left in Walk-through');
    await to(30.5);
    expect(said()).toBe('5 min left in Walk-through');
    await to(31.1);
    expect(said()).toBe('');
    await to(35);
    expect(said()).toBe('Time is up in Walk-through');
    await to(80);
    expect(said()).toBe('10 min left of the call');
    await to(90);
    expect(said()).toBe('The planned end of the call');
    expect(chime).not.toHaveBeenCalled();
  });

  it('are not said again after a reload', async () => {
    const { to, said } = watch(30.1);
    expect(said()).toBe('');
    await to(30.2);
    expect(said()).toBe('');
  });

  it('are heard where that is set, and parts are silent where that is', async () => {
    const { app, to, said } = watch(29.9);
    app.settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, segmentCues: false, cueSound: true } });
    await to(30);
    expect(said()).toBe('');
    expect(chime).not.toHaveBeenCalled();
    await to(80);
    expect(said()).toBe('10 min left of the call');
    expect(chime).toHaveBeenCalledTimes(1);
  });

  it('are not heard from a surface that nobody sees: one that is closed, hidden or behind another', async () => {
    const { app, background, to, said, shownWords } = watch(29.9, false);
    app.settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, cueSound: true } });
    await to(30);
    expect(shownWords()).toBe('5 min left in Walk-through');
    expect(said()).toBe('');
    expect(chime).not.toHaveBeenCalled();
    expect(background.asks('clock.cue')).toEqual([]);
  });

  it('are shown and not said where another surface says them', async () => {
    const { app, background, to, said, shownWords } = watch(29.9);
    app.settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, cueSound: true } });
    background.answers['clock.cue'] = { told: true };
    await to(30);
    expect(background.asks('clock.cue')).toEqual([{ interviewId: 'interview-1', cue: 'walk:5' }]);
    expect(shownWords()).toBe('5 min left in Walk-through');
    expect(said()).toBe('');
    expect(chime).not.toHaveBeenCalled();
  });
});
