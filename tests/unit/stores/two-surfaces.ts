import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

/** The marks of a note that has none. */
export const PLAIN = {
  signal: null,
  criterionId: null,
  anchorEventId: null,
  visibility: 'shareable',
} as const;

/**
 * Two surfaces of one interview over one database; neither hears of the other until it reloads. `openStore` opens a
 * third, over another gateway; `makeStore` opens nothing in it. `time.now` is what all of them take for the time.
 */
export async function openTwoSurfaces() {
  const time = { now: CALL_AT };
  const { gateway, database } = openLocal(() => time.now);
  let ids = 0;
  const makeStore = (over: Gateway = gateway): InterviewStore =>
    createInterviewStore({ gateway: over, now: () => time.now, newId: () => `id-${(ids += 1)}` });
  const openStore = async (over: Gateway = gateway): Promise<InterviewStore> => {
    const store = makeStore(over);
    await store.getState().open('interview-1');
    return store;
  };
  const stored = async () => {
    const interview = await database.interviews.get('interview-1');
    if (!interview) throw new Error('The interview is not stored.');
    return interview;
  };
  await makeStore().getState().create(makeInterview(), tinyRubric);
  const [one, other] = [await openStore(), await openStore()];
  return { time, gateway, database, one, other, makeStore, openStore, stored };
}

/** What `openTwoSurfaces` opens. */
export type TwoSurfaces = Awaited<ReturnType<typeof openTwoSurfaces>>;
