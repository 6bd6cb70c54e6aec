import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

/** Two surfaces of one interview over one database; neither hears of the other until it reloads. */
describe('two surfaces of one interview', () => {
  let now = CALL_AT;
  let ids = 0;
  let gateway: Gateway;
  let database: Database;
  let one: InterviewStore;
  let other: InterviewStore;

  const makeStore = (over: Gateway = gateway): InterviewStore =>
    createInterviewStore({ gateway: over, now: () => now, newId: () => `id-${(ids += 1)}` });
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

  beforeEach(async () => {
    now = CALL_AT;
    ({ gateway, database } = openLocal(() => now));
    await makeStore().getState().create(makeInterview(), tinyRubric);
    one = await openStore();
    other = await openStore();
  });

  it('keep both what they changed in different fields', async () => {
    one.getState().change({ alternative: 'A design talk' });
    other.getState().change({ accommodations: 'Breaks' });
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    expect(await stored()).toMatchObject({ alternative: 'A design talk', accommodations: 'Breaks' });
  });

  it('keep both what they changed in one list, and in the windows of the process', async () => {
    const { process } = makeInterview();
    const answer = (eventId: string) => ({ eventId, answer: 'partly', note: '', at: now }) as const;
    one.getState().change({ explained: [answer('note:1')], process: { ...process, sittingGapMs: 1 } });
    other.getState().change({ explained: [answer('note:2')], process: { ...process, reviewUpToMs: 2 } });
    one.getState().startOrPauseClock();
    other.getState().enterSegment('walk');
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    const { explained, clock, process: windows } = await stored();
    expect(explained.map(({ eventId }) => eventId).sort()).toEqual(['note:1', 'note:2']);
    expect(clock.map(({ type }) => type).sort()).toEqual(['segment', 'start']);
    expect(windows).toMatchObject({ sittingGapMs: 1, reviewUpToMs: 2 });
  });

  it('take out of a list only what they took out', async () => {
    const owner = (sha: string) => ({ sha, byCandidate: true });
    one.getState().change({ commitOwners: [owner('a'), owner('b')] });
    await one.getState().flush();
    await other.getState().reload();
    one.getState().change({ commitOwners: [owner('b')] });
    other.getState().change({ commitOwners: [owner('a'), owner('b'), owner('c')] });
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    expect((await stored()).commitOwners).toEqual([owner('b'), owner('c')]);
  });

  it('count every change, whatever the clock says', async () => {
    const { updatedAt } = await stored();
    now = updatedAt - 1_000;
    one.getState().change({ alternative: 'A' });
    await one.getState().flush();
    expect((await stored()).updatedAt).toBe(updatedAt + 1);
  });

  it('show what the other changed beside what could not be saved here, and save only that', async () => {
    let full = true;
    const failing = await openStore({
      ...gateway,
      request: (name, ask) =>
        name === 'interview.patch' && full
          ? Promise.reject(new Error('The disk is full.'))
          : gateway.request(name, ask),
    });
    failing.getState().change({ alternative: 'Only here' });
    await failing.getState().flush();
    expect(failing.getState().saves['interview']).toEqual({ state: 'failed', message: 'The disk is full.' });
    other.getState().change({ accommodations: 'Breaks' });
    await other.getState().flush();

    await failing.getState().reload();
    const both = { alternative: 'Only here', accommodations: 'Breaks' };
    expect(failing.getState().file?.interview).toMatchObject(both);
    full = false;
    failing.getState().change({ callName: 'Backend call' });
    await failing.getState().flush();
    expect(await stored()).toMatchObject({ ...both, callName: 'Backend call' });
  });

  it('keep what another changes while the rubric is changed', async () => {
    one.getState().change({ alternative: 'A' });
    await one.getState().moveRubric({ ...tinyRubric, version: 2 });
    other.getState().change({ accommodations: 'Breaks' });
    await other.getState().flush();
    expect(await stored()).toMatchObject({ alternative: 'A', accommodations: 'Breaks', rubricVersion: 2 });
  });
});
