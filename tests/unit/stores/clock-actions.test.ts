import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readClock } from '@/core/call/clock';
import { MINUTE_MS } from '@/core/interview/interview';
import { GatewayError, type Gateway } from '@/stores/gateway';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openCall, agenda, machine, type OpenCall } from './clock-machine';

describe('the clock of an open interview', () => {
  let on: OpenCall['on'];
  let act: OpenCall['act'];
  let reading: OpenCall['reading'];
  let storedActs: OpenCall['storedActs'];
  let settled: OpenCall['settled'];
  beforeEach(async () => {
    ({ on, act, reading, storedActs, settled } = await openCall());
  });

  it('starts in the first part of the agenda, and undo takes both back', async () => {
    act().startClock();
    on.pass(3 * MINUTE_MS);
    expect(reading()).toMatchObject({
      state: 'running',
      segmentId: 'intro',
      spentMs: { intro: 3 * MINUTE_MS },
    });
    await act().undo();
    expect(reading()).toMatchObject({ state: 'not-started', segmentId: null });
    await settled();
    expect(await storedActs()).toEqual([]);
  });

  it('starts in the part that was chosen before, and as long ago as it began', () => {
    act().enterSegment('coding');
    on.pass(10 * MINUTE_MS);
    act().startClock(4 * MINUTE_MS);
    expect(reading()).toMatchObject({ segmentId: 'coding', elapsedMs: 4 * MINUTE_MS });
  });

  it('undoes every act, last first', async () => {
    const before = [reading()];
    const acts = [
      () => act().startClock(),
      () => act().pauseClock(),
      () => act().resumeClock(),
      () => act().enterSegment('coding'),
      () => act().enterNextSegment(),
      () => act().extendCall(5 * MINUTE_MS),
      () => act().endCall(),
      () => act().reopenCall(),
      () => act().resetClock(),
    ];
    for (const one of acts) {
      one();
      before.push(reading());
    }
    for (const expected of before.slice(0, -1).reverse()) {
      await act().undo();
      expect(reading()).toEqual(expected);
    }
    expect(act().lastAct).toBeNull();
  });

  it('goes round the agenda with one act, and not once the call has ended', () => {
    act().startClock();
    for (const id of ['walk', 'coding', 'intro']) {
      act().enterNextSegment();
      expect(reading().segmentId).toBe(id);
    }
    act().endCall();
    act().enterNextSegment();
    act().startOrPauseClock();
    expect(reading().state).toBe('ended');
  });

  it('keeps the acts of two surfaces that press at the same time, whatever else they save', async () => {
    const other = on.surface();
    await other.getState().open('interview-1');
    act().startClock();
    other.getState().enterSegment('walk');
    other.getState().change({ callName: 'Backend call' });
    await Promise.all([settled(), other.getState().flush()]);
    const types = (await storedActs()).map(({ type, segmentId }) => segmentId ?? type);
    expect([...types].sort()).toEqual(['intro', 'start', 'walk']);
    await Promise.all([act().reload(), other.getState().reload()]);
    expect(reading(other)).toEqual(reading());
  });

  it('sends what a full disk refused with the next act, and keeps it in sight meanwhile', async () => {
    let full = true;
    const failing: Gateway = {
      ...on.gateway,
      request: (name, ask) =>
        full && name === 'clock.save'
          ? Promise.reject(new GatewayError('The disk is full.'))
          : on.gateway.request(name, ask),
    };
    const other = on.surface(failing);
    await other.getState().open('interview-1');
    other.getState().startClock();
    await other.getState().flush();
    expect(other.getState().saves['clock']).toEqual({ state: 'failed', message: 'The disk is full.' });
    await other.getState().reload();
    expect(reading(other).state).toBe('running');
    full = false;
    on.pass(MINUTE_MS);
    other.getState().pauseClock();
    await other.getState().flush();
    expect((await storedActs()).map(({ type }) => type)).toEqual(['start', 'segment', 'pause']);
  });

  it('loses no time and makes none up, in any order of acts, reloads, sleeps and clocks that are set back', async () => {
    const step = fc.oneof(
      fc.constantFrom('start', 'pause', 'resume', 'next', 'end', 'reopen', 'undo', 'reload', 'set-back'),
      fc.integer({ min: 1, max: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const world = machine();
        let surface = world.surface();
        await surface.getState().create(makeInterview({ agenda }), tinyRubric);
        const now = () => {
          const { clock, callDurationMs } = surface.getState().file?.interview ?? makeInterview();
          return readClock(clock, callDurationMs, world.time.wall);
        };
        const does: Record<string, () => unknown> = {
          start: () => surface.getState().startClock(),
          pause: () => surface.getState().pauseClock(),
          resume: () => surface.getState().resumeClock(),
          next: () => surface.getState().enterNextSegment(),
          end: () => surface.getState().endCall(),
          reopen: () => surface.getState().reopenCall(),
          undo: () => surface.getState().undo(),
          'set-back': () => (world.time.wall -= 7 * MINUTE_MS),
          reload: async () => {
            await surface.getState().flush();
            surface = world.surface();
            await surface.getState().open('interview-1');
          },
        };
        for (const each of steps) {
          const before = now();
          if (typeof each === 'number') world.pass(each * MINUTE_MS);
          else await does[each]?.();
          surface.getState().watchClock();
          const after = now();
          const spent = Object.values(after.spentMs);
          expect(spent.reduce((sum, ms) => sum + ms, after.unassignedMs)).toBe(after.elapsedMs);
          expect(Math.min(after.elapsedMs, after.unassignedMs, ...spent)).toBeGreaterThanOrEqual(0);
          const ran = before.state === 'running' && typeof each === 'number' ? each * MINUTE_MS : 0;
          if (each !== 'undo') expect(after.elapsedMs - before.elapsedMs).toBe(ran);
        }
      }),
      { numRuns: 40 },
    );
  });
});
