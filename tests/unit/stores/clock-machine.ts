import { expect } from 'vitest';
import { readClock } from '@/core/call/clock';
import { MINUTE_MS } from '@/core/interview/interview';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

/** Three parts of half an hour each. */

export const agenda = ['intro', 'walk', 'coding'].map((id) => ({ id, title: id, plannedMs: 30 * MINUTE_MS }));

/** A machine whose clock can be set, with as many surfaces on it as a test opens. */
export function machine() {
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

/** One surface on a machine of its own, with an interview that has an agenda. */
export async function openCall() {
  const on = machine();
  const store = on.surface();
  const act = () => store.getState();
  await act().create(makeInterview({ agenda }), tinyRubric);
  const reading = (of = store) => {
    const { clock, callDurationMs } = of.getState().file?.interview ?? makeInterview();
    return readClock(clock, callDurationMs, on.time.wall);
  };
  const storedActs = async () => (await on.database.interviews.get('interview-1'))?.clock ?? [];
  const settled = async () => {
    await act().flush();
    expect(act().saves['clock']?.state).toBe('saved');
  };
  return { on, database: on.database, store, act, reading, storedActs, settled };
}

/** What `openCall` opens. */
export type OpenCall = Awaited<ReturnType<typeof openCall>>;
