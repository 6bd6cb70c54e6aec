import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '@/core/activity/person';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Interview } from '@/core/interview/interview';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import { createReviewStore, type ReviewStore } from '@/stores/review-store';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { aReading } from '@/tests/fixtures/reading';
import { comment, mrKey, person, record } from '../activity/build';
import { idlePlatform, openLocal } from './local';

const robin = person(1, 'robin');
const alex = person(2, 'alex');
const identityOf = ({ id, name, username }: Person) => ({ name, username, userId: id });
const reading = aReading({ mrKey });

describe('a surface whose port was down while something was erased', () => {
  let database: Database;
  let gateway: Gateway;
  let store: ReviewStore;
  let tell: Parameters<Gateway['subscribe']>[0];
  let marks: Map<string, string>;

  beforeEach(async () => {
    marks = new Map();
    const retention = {
      ...idlePlatform.retention,
      markErasure: (key: string) => void marks.set(key, `${marks.get(key) ?? ''}x`),
      erasureMark: (key: string) => Promise.resolve(marks.get(key) ?? ''),
    };
    ({ database, gateway } = openLocal(() => 1_000, { ...idlePlatform, retention }));
    await database.rubrics.put(tinyRubric);
    await database.reviews.put({
      mrKey,
      mergeRequest: null,
      participants: [robin, alex],
      viewer: null,
      reading,
    });
    await database.records.bulkPut([
      record('thread:a', comment(1, { author: robin })),
      record('thread:b', comment(2, { author: alex })),
    ]);
    // Nothing that is published reaches it, but for what a test tells it.
    const subscribe: Gateway['subscribe'] = (listener) => {
      tell = listener;
      return () => undefined;
    };
    store = createReviewStore({ ...gateway, subscribe });
    store.setState({
      surface: { tabId: 1, mrKey, mrUrl: 'https://gitlab.com/group/project/-/merge_requests/7' },
    });
  });

  const begin = (interview: Partial<Interview>) =>
    database.interviews.put(makeInterview({ mrKey, ...interview }));
  const erase = () => gateway.request('retention.erase', { interviewIds: ['interview-1'] });
  const shown = () => {
    const { participants, records } = store.getState().review;
    return { people: participants.map(({ username }) => username), threads: records.map(({ id }) => id) };
  };
  /** Resolves when what it asks for then has been answered. */
  const reconnect = async () => {
    tell({ type: 'reconnected' });
    await store.getState().load();
  };

  it('shows nothing of it any more', async () => {
    await begin({ candidate: identityOf(robin) });
    await store.getState().load();
    expect(shown()).toEqual({ people: ['robin', 'alex'], threads: ['thread:a', 'thread:b'] });
    await erase();
    await reconnect();
    expect(shown()).toEqual({ people: [], threads: [] });
  });

  it('shows what another interview of the merge request still has', async () => {
    await begin({ candidate: identityOf(robin) });
    await begin({ id: 'interview-2', candidate: identityOf(alex) });
    await store.getState().load();
    await erase();
    await reconnect();
    expect(shown()).toEqual({ people: ['alex'], threads: ['thread:b'] });
  });

  it('keeps what is being read and not stored yet, where nothing was erased', async () => {
    await database.reviews.clear();
    await database.records.clear();
    await store.getState().load();
    const review: ArrivedReview = {
      mergeRequest: null,
      participants: [robin],
      viewer: null,
      reading,
      records: [record('thread:a', comment(1, { author: robin }))],
      diffs: [],
    };
    tell({ type: 'review-arrived', mrKey, review });
    await reconnect();
    expect(shown()).toEqual({ people: ['robin'], threads: ['thread:a'] });
  });
});
