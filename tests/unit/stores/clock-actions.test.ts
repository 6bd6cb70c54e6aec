import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readClock } from '@/core/call/clock';
import { openSpan, withSpan, type SeenSpan } from '@/core/call/ran-ahead';
import { MINUTE_MS } from '@/core/interview/interview';
import type { Database } from '@/stores/database/open-database';
import { GatewayError, type Gateway } from '@/stores/gateway';
import type { Ask } from '@/stores/messages/protocol';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

const agenda = ['intro', 'walk', 'coding'].map((id) => ({ id, title: id, plannedMs: 30 * MINUTE_MS }));

/** A machine whose clock can be set, with as many surfaces on it as a test opens. */
function machine() {
  const time = { wall: CALL_AT, steady: 5 };
  const local = openLocal(() => time.wall);
  let ids = 0;
  return {
    ...local,
    time,
    pass(ms: number) {
      time.wall += ms;
      time.steady += ms;
    },
    surface: (over: Gateway = local.gateway): InterviewStore =>
      createInterviewStore({
        gateway: over,
        now: () => time.wall,
        newId: () => `id-${(ids += 1)}`,
        steady: () => time.steady,
      }),
  };
}
type Machine = ReturnType<typeof machine>;

describe('the clock of an open interview', () => {
  let on: Machine;
  let database: Database;
  let store: InterviewStore;
  const act = () => store.getState();
  const reading = (of = store) => {
    const { clock, callDurationMs } = of.getState().file?.interview ?? makeInterview();
    return readClock(clock, callDurationMs, on.time.wall);
  };
  const storedActs = async () => (await database.interviews.get('interview-1'))?.clock ?? [];
  const settled = async () => {
    await act().flush();
    expect(act().saves['clock']?.state).toBe('saved');
  };

  beforeEach(async () => {
    on = machine();
    database = on.database;
    store = on.surface();
    await act().create(makeInterview({ agenda }), tinyRubric);
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

  describe('on a machine whose clock is set', () => {
    it('loses nothing to a clock that goes back, nor do notes and questions change their places', async () => {
      act().startClock();
      on.pass(20 * MINUTE_MS);
      act().watchClock();
      await database.notes.add(makeNote({ createdAt: on.time.wall }));
      await act().reload();
      on.time.wall -= 15 * MINUTE_MS;
      on.pass(1_000);
      act().watchClock();
      expect(reading().elapsedMs).toBe(20 * MINUTE_MS + 1_000);
      await settled();
      const [note] = await database.notes.toArray();
      expect(note?.createdAt).toBe(on.time.wall - 1_000);
      expect(act().file?.notes).toEqual([note]);
      await act().open('interview-1');
      expect(reading().elapsedMs).toBe(20 * MINUTE_MS + 1_000);
    });

    it('is corrected once, however many surfaces see it', async () => {
      act().startClock();
      await settled();
      const other = on.surface();
      await other.getState().open('interview-1');
      for (const one of [store, other]) one.getState().watchClock();
      on.pass(20 * MINUTE_MS);
      for (const one of [store, other]) one.getState().watchClock();
      on.time.wall -= 5 * MINUTE_MS;
      for (const one of [store, other]) one.getState().watchClock();
      await Promise.all([settled(), other.getState().flush()]);
      await Promise.all([act().reload(), other.getState().reload()]);
      expect(reading().elapsedMs).toBe(20 * MINUTE_MS);
      expect(reading(other).elapsedMs).toBe(20 * MINUTE_MS);
    });

    it('goes on from the last act where it was set back while nothing was open', async () => {
      act().startClock();
      on.pass(20 * MINUTE_MS);
      act().enterSegment('walk');
      await settled();
      on.time.wall -= 60 * MINUTE_MS;
      const again = on.surface();
      await again.getState().open('interview-1');
      again.getState().watchClock();
      on.pass(2 * MINUTE_MS);
      expect(reading(again)).toMatchObject({
        elapsedMs: 22 * MINUTE_MS,
        spentMs: { intro: 20 * MINUTE_MS, walk: 2 * MINUTE_MS },
      });
    });

    describe('while a note is taken', () => {
      const plain = {
        signal: null,
        criterionId: null,
        anchorEventId: null,
        visibility: 'shareable',
      } as const;
      const notes = async () => (await database.notes.toArray()).sort((a, b) => a.createdAt - b.createdAt);
      const begin = async () => {
        act().startClock();
        on.pass(20 * MINUTE_MS);
        act().watchClock();
        await settled();
      };

      it('gives it the time of the call, though nothing has looked at the clock since', async () => {
        await begin();
        await act().addNote({ ...plain, text: 'Before' });
        on.time.wall -= 15 * MINUTE_MS;
        on.pass(500);
        await act().addNote({ ...plain, text: 'After' });
        await settled();
        expect(await notes()).toMatchObject([
          { text: 'Before', callOffsetMs: 20 * MINUTE_MS, createdAt: on.time.wall - 500 },
          { text: 'After', callOffsetMs: 20 * MINUTE_MS + 500, createdAt: on.time.wall },
        ]);
        expect(act().file?.notes).toEqual(await notes());
      });

      it('places one that comes in behind the correction of another surface', async () => {
        await begin();
        let arrive: () => void = () => undefined;
        const late = new Promise<void>((resolve) => (arrive = resolve));
        const slow = on.surface({
          ...on.gateway,
          request: async (name, ask) => {
            if (name === 'note.save') await late;
            return on.gateway.request(name, ask);
          },
        });
        await slow.getState().open('interview-1');
        const saving = slow.getState().addNote({ ...plain, text: 'On its way' });
        on.time.wall -= 15 * MINUTE_MS;
        act().watchClock();
        await settled();
        arrive();
        await saving;
        expect(await notes()).toMatchObject([{ createdAt: on.time.wall, callOffsetMs: 20 * MINUTE_MS }]);
        await slow.getState().reload();
        expect(slow.getState().file?.notes).toEqual(await notes());
      });

      it('places one that could not be saved before the correction, and is tried again', async () => {
        await begin();
        let full = true;
        const failing = on.surface({
          ...on.gateway,
          request: (name, ask) =>
            name === 'note.save' && full
              ? Promise.reject(new GatewayError('The disk is full.'))
              : on.gateway.request(name, ask),
        });
        await failing.getState().open('interview-1');
        failing.getState().watchClock();
        const id = await failing.getState().addNote({ ...plain, text: 'Only here' });
        on.time.wall -= 15 * MINUTE_MS;
        failing.getState().watchClock();
        await failing.getState().flush();
        full = false;
        await failing.getState().retry(`note:${id}`);
        expect(await notes()).toMatchObject([{ createdAt: on.time.wall, callOffsetMs: 20 * MINUTE_MS }]);
        expect(failing.getState().file?.notes).toEqual(await notes());
      });
    });

    it('asks about a span that may be a sleep, counts it until told otherwise, and can be undone', async () => {
      act().startClock();
      act().watchClock();
      on.time.wall += 12 * MINUTE_MS;
      act().watchClock();
      await vi.waitFor(() => expect(act().ranAhead).not.toBeNull());
      const span = act().ranAhead;
      expect(reading().elapsedMs).toBe(12 * MINUTE_MS);
      if (!span) throw new Error('nothing was noticed');
      act().leaveOut(span);
      act().judgeRanAhead();
      on.pass(MINUTE_MS);
      expect(reading()).toMatchObject({ state: 'running', elapsedMs: MINUTE_MS });
      await act().undo();
      expect(reading().elapsedMs).toBe(13 * MINUTE_MS);
    });

    it('asks again after a reload, and nowhere once one surface was told', async () => {
      let known: SeenSpan[] = [];
      const call: Partial<Gateway> = {
        request: async (name, ask) => {
          if (name === 'clock.ahead') {
            const { span, judged } = ask as Ask<'clock.ahead'>;
            known = withSpan(known, span, judged);
            return { ranAhead: openSpan(known) } as never;
          }
          const answer = await on.gateway.request(name, ask);
          return name === 'interview.load' ? { ...(answer as object), ranAhead: openSpan(known) } : answer;
        },
      };
      const open = async () => {
        const surface = on.surface({ ...on.gateway, ...call });
        await surface.getState().open('interview-1');
        surface.getState().watchClock();
        return surface;
      };
      act().startClock();
      await settled();
      const [one, other] = [await open(), await open()];
      on.time.wall += 12 * MINUTE_MS;
      one.getState().watchClock();
      await vi.waitFor(() => expect(one.getState().ranAhead).not.toBeNull());
      expect((await open()).getState().ranAhead).toEqual(one.getState().ranAhead);
      one.getState().judgeRanAhead();
      await vi.waitFor(() => expect(openSpan(known)).toBeNull());
      other.getState().watchClock();
      await other.getState().reload();
      expect([one, other].map((each) => each.getState().ranAhead)).toEqual([null, null]);
      expect((await open()).getState().ranAhead).toBeNull();
    });

    it('leaves a call alone that has ended, or not begun', () => {
      act().startClock();
      on.pass(MINUTE_MS);
      act().endCall();
      act().watchClock();
      const acts = act().file?.interview.clock;
      on.time.wall -= 10 * MINUTE_MS;
      act().watchClock();
      expect(act().file?.interview.clock).toEqual(acts);
    });
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
