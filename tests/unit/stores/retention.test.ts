import { beforeEach, describe, expect, it } from 'vitest';
import { createInterviewStore } from '@/stores/interview-store';
import { createReviewStore } from '@/stores/review-store';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { comment, record } from '../activity/build';
import { openLocal } from './local';

const NOW = Date.UTC(2026, 10, 26);
const MR = 'https://gitlab.com/acme/storefront!7';
const robin = { id: 3, username: 'robin', name: 'Robin Okafor', avatarUrl: null, webUrl: null, bot: false };
const TEXT = 'Names the race between the two workers, unprompted.';

describe('erasing an interview, as the pages see it', () => {
  let local: ReturnType<typeof openLocal>;
  beforeEach(async () => {
    local = openLocal(() => NOW);
    const { database } = local;
    await database.rubrics.put(tinyRubric);
    await database.interviews.put(makeInterview());
    await database.notes.put(makeNote({ text: TEXT }));
    await database.records.put({ ...record('thread:a1', comment(1, { author: robin })), mrKey: MR });
  });
  const ask = () => local.gateway.request('retention.erase', { interviewIds: ['interview-1'] });

  it('searches for what it was known by, and finds nothing', async () => {
    expect(await ask()).toMatchObject({
      outcome: 'erased',
      interviews: 1,
      shared: 0,
      searchedFor: ['id', 'name', 'username', 'text'],
      left: [],
      remains: { tombstones: 1, erasures: 1 },
    });
    expect(await ask()).toMatchObject({ interviews: 0, searchedFor: ['id'], left: [] });
  });

  it('says where the name is still found', async () => {
    const other = makeInterview({ id: 'other', mrKey: null, accommodations: 'As with Robin Okafor.' });
    await local.database.interviews.put(other);
    expect(await ask()).toMatchObject({ left: [{ where: 'interviews', rows: 1, by: ['name', 'username'] }] });
  });

  it('refuses a held one, and says why', async () => {
    await local.database.interviews.update('interview-1', { legalHold: true });
    expect(await ask()).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/legal hold/) as string,
    });
    expect(await local.database.notes.count()).toBe(1);
  });

  it('has an open surface leave it without a word of it being sent', async () => {
    const { database, gateway } = local;
    const store = createInterviewStore({ gateway, now: () => NOW, newId: () => 'n' });
    const reviews = createReviewStore(gateway);
    reviews.setState({ surface: { tabId: 1, mrKey: MR, mrUrl: MR } });
    await reviews.getState().load();
    expect(reviews.getState().review.records).toHaveLength(1);
    await store.getState().list(MR);
    await store.getState().open('interview-1');
    gateway.subscribe((published) => {
      if (published.type === 'interviews-erased') store.getState().forgetErased(published.interviewIds);
    });
    store.getState().type('note-line', 'never sent');
    await ask();
    expect(store.getState()).toMatchObject({ file: null, erased: true, interviews: [], saves: {} });
    await store.getState().flush();
    expect(await database.drafts.count()).toBe(0);
    await expect.poll(() => reviews.getState().review.records).toEqual([]);
  });

  it('hands out everything about a candidate, without the other candidates of a merge request', async () => {
    const { database, gateway } = local;
    await database.interviews.update('interview-1', { accommodations: 'More time.' });
    await database.interviews.put(
      makeInterview({ id: 'other', candidate: { name: 'Lee Brandt', username: 'lee', userId: 9 } }),
    );
    const lee = { ...robin, id: 9, username: 'lee', name: 'Lee Brandt' };
    await database.records.put({
      ...record('thread:b', comment(2, { author: lee, threadId: 'b' })),
      mrKey: MR,
    });
    const { html, json } = await gateway.request('retention.access', { interviewIds: ['interview-1'] });
    for (const text of [html, json]) {
      expect(text).toContain('Robin Okafor');
      expect(text).toContain(TEXT);
      expect(text).toContain('More time.');
      expect(text).not.toContain('Brandt');
    }
    expect(JSON.parse(json)).toMatchObject({ format: 'second-chair-subject-access', interviews: [{}] });
  });
});
