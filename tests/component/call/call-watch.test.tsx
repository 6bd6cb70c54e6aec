import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallWatch } from '@/components/call/call-watch';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';

const chime = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('@/components/call/chime', () => ({ chime }));

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
    const to = (next: number) => {
      const ms = CALL_AT + next * MINUTE_MS - stage.time.now;
      // The steady clock of the fake timers goes on with the machine's.
      act(() => void vi.advanceTimersByTime(Math.max(0, ms - 1_000)));
      stage.time.now += ms;
      act(() => void vi.advanceTimersByTime(1_000));
    };
    const said = () => screen.getByRole('status').textContent;
    return { ...stage, to, said };
  };

  it('say what is left once, in words that a screen reader hears, and go again', () => {
    const { to, said } = watch(29.9);
    expect(said()).toBe('');
    to(30);
    expect(said()).toBe('5 min left in Walk-through');
    to(30.5);
    expect(said()).toBe('5 min left in Walk-through');
    to(31.1);
    expect(said()).toBe('');
    to(35);
    expect(said()).toBe('Time is up in Walk-through');
    to(80);
    expect(said()).toBe('10 min left of the call');
    to(90);
    expect(said()).toBe('The planned end of the call');
    expect(chime).not.toHaveBeenCalled();
  });

  it('are not said again after a reload', () => {
    const { to, said } = watch(30.1);
    expect(said()).toBe('');
    to(30.2);
    expect(said()).toBe('');
  });

  it('are heard where that is set, and parts are silent where that is', () => {
    const { app, to, said } = watch(29.9);
    app.settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, segmentCues: false, cueSound: true } });
    to(30);
    expect(said()).toBe('');
    expect(chime).not.toHaveBeenCalled();
    to(80);
    expect(said()).toBe('10 min left of the call');
    expect(chime).toHaveBeenCalledTimes(1);
  });

  it('are not heard from a surface that nobody sees: one that is closed, hidden or behind another', () => {
    const { app, to, said } = watch(29.9, false);
    app.settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, cueSound: true } });
    to(30);
    expect(said()).toBe('5 min left in Walk-through');
    expect(chime).not.toHaveBeenCalled();
  });
});
