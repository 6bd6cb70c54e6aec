import { describe, expect, it } from 'vitest';
import { actAt, jumpBetween, pauseOver, setBackUnseen, shiftActs } from '@/core/call/clock-jump';
import { readClock } from '@/core/call/clock';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';

const tick = (wallMs: number, steadyMs: number) => ({ wallMs, steadyMs });
const start: ClockEvent = { id: 'start', at: 10 * MINUTE_MS, type: 'start' };

describe('a machine’s clock between two ticks', () => {
  it('went on as it should, also where the page ticks late or a server of time corrects it', () => {
    expect(jumpBetween(tick(0, 0), tick(1_000, 1_000))).toBeNull();
    expect(jumpBetween(tick(0, 0), tick(90_000, 90_000))).toBeNull();
    expect(jumpBetween(tick(0, 0), tick(2_500, 1_000))).toBeNull();
    expect(jumpBetween(tick(5_000, 0), tick(4_500, 1_000))).toBeNull();
  });

  it('was set back', () => {
    expect(jumpBetween(tick(600_000, 0), tick(1_000, 1_000))).toEqual({ type: 'set-back', byMs: 600_000 });
  });

  it('ran ahead of the steady one, which is a sleep or a clock that was set', () => {
    expect(jumpBetween(tick(0, 0), tick(61_000, 1_000))).toEqual({ type: 'ahead', from: 1_000, to: 61_000 });
  });
});

describe('what is done about it', () => {
  it('knows of a clock that was set back while nothing looked by an act that is still to come', () => {
    expect(setBackUnseen([start], start.at + 1)).toBe(0);
    expect(setBackUnseen([start], start.at - 500)).toBe(0);
    expect(setBackUnseen([start], start.at - MINUTE_MS)).toBe(MINUTE_MS);
    expect(setBackUnseen([], 0)).toBe(0);
  });

  it('keeps every span between the acts', () => {
    const acts: ClockEvent[] = [start, { id: 'pause', at: 25 * MINUTE_MS, type: 'pause' }];
    const shifted = shiftActs(acts, -8 * MINUTE_MS);
    expect(readClock(shifted, 0, 90 * MINUTE_MS).elapsedMs).toBe(15 * MINUTE_MS);
  });

  it('never stamps an act before the last one', () => {
    expect(actAt([start], start.at - 5)).toBe(start.at);
    expect(actAt([start], start.at + 5)).toBe(start.at + 5);
    expect(actAt([], 7)).toBe(7);
  });

  it('takes a span out of the running time', () => {
    let id = 0;
    const span = { from: 20 * MINUTE_MS, to: 32 * MINUTE_MS };
    const acts = [start, ...pauseOver(span, () => `p${(id += 1)}`)];
    expect(readClock(acts, 0, 40 * MINUTE_MS)).toMatchObject({ state: 'running', elapsedMs: 18 * MINUTE_MS });
  });
});
