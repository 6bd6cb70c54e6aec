import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSpan, withSpan, type SeenSpan } from '@/core/call/ran-ahead';
import { MINUTE_MS } from '@/core/interview/interview';
import { GatewayError, type Gateway } from '@/stores/gateway';
import type { Ask } from '@/stores/messages/protocol';
import { makeNote } from '@/tests/fixtures/interview';
import { openCall, type OpenCall } from './clock-machine';

describe('the clock of an open interview, on a machine whose clock is set', () => {
  let on: OpenCall['on'];
  let database: OpenCall['database'];
  let store: OpenCall['store'];
  let act: OpenCall['act'];
  let reading: OpenCall['reading'];
  let settled: OpenCall['settled'];
  beforeEach(async () => {
    ({ on, database, store, act, reading, settled } = await openCall());
  });

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
