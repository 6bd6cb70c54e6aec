import { describe, expect, it } from 'vitest';
import type { ActivityRecord, CommentEvent } from '@/core/activity/activity-event';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Reading, Review } from '@/core/merge-request/merge-request';
import { reviewRepository } from '@/stores/database/review-repository';
import { comment as makeComment } from '../activity/build';
import { aMergeRequest, aPerson } from '../interview/examples';
import { openLocal } from './local';

const MR = 'https://gitlab.com/acme/storefront!7';

function reading(patch: Partial<Reading> = {}): Reading {
  return {
    mrKey: MR,
    readId: 'read-1',
    startedAt: 1_000,
    finishedAt: null,
    pagesFetched: 1,
    pagesKnown: 2,
    missing: [],
    lastCompleteAt: null,
    waitingUntil: null,
    ...patch,
  };
}

function record(id: string, text: string): ActivityRecord {
  return { mrKey: MR, id, events: [{ kind: 'other', id: `${id}:1`, at: 5, author: null, text }] };
}

function arrival(patch: Partial<ArrivedReview>): ArrivedReview {
  return {
    mergeRequest: null,
    participants: null,
    viewer: null,
    records: [],
    diffs: [],
    reading: reading(),
    ...patch,
  };
}

describe('review repository', () => {
  it('keeps what is stored when a later answer is empty or failed', async () => {
    const { database } = openLocal(() => 0);
    const repository = reviewRepository(database);
    await repository.merge(MR, arrival({ records: [record('thread:a', 'kept')] }));
    const missing = [{ source: 'discussions', failure: 'unauthorised', detail: '401' }] as const;
    const failed = reading({ readId: 'read-2', startedAt: 2_000, finishedAt: 2_100, missing: [...missing] });
    await repository.merge(MR, arrival({ reading: failed }));

    const review = await repository.load(MR);
    expect(review.records).toEqual([record('thread:a', 'kept')]);
    expect(review.reading).toMatchObject({
      readId: 'read-2',
      missing,
      lastCompleteAt: null,
      waitingUntil: null,
    });
  });

  it('remembers when the activity was last whole', async () => {
    const { database } = openLocal(() => 0);
    const repository = reviewRepository(database);
    await repository.merge(MR, arrival({ reading: reading({ finishedAt: 1_500 }) }));
    const missing = [{ source: 'commits', failure: 'server-error', detail: '500' }] as const;
    const partial = reading({ readId: 'read-2', startedAt: 2_000, finishedAt: 2_500, missing: [...missing] });
    await repository.merge(MR, arrival({ reading: partial }));
    expect((await repository.load(MR)).reading?.lastCompleteAt).toBe(1_500);
  });

  it('gives what is held back together with what is stored', async () => {
    const { database } = openLocal(() => 0);
    await reviewRepository(database).merge(MR, arrival({ records: [record('thread:a', 'stored')] }));
    const repository = reviewRepository(database, { holdMs: 60_000 });
    const newer = { readId: 'read-2', startedAt: 2_000 };
    const arriving = [record('thread:b', 'held'), record('thread:c', 'held')].map((one, page) =>
      repository.merge(MR, arrival({ records: [one], reading: reading({ ...newer, pagesFetched: page }) })),
    );

    const review = await repository.load(MR);
    expect(review.records.map(({ id }) => id)).toEqual(['thread:a', 'thread:b', 'thread:c']);
    expect(review.reading).toMatchObject({ readId: 'read-2', pagesFetched: 1 });
    expect(await database.records.count()).toBe(1);

    repository.release(MR);
    await Promise.all(arriving);
    expect(await repository.load(MR)).toEqual(review);
  });

  it('stores pages that arrive at the same moment without losing one', async () => {
    const { database } = openLocal(() => 0);
    const repository = reviewRepository(database);
    const pages = Array.from({ length: 12 }, (_, page) =>
      Array.from({ length: 20 }, (_each, row) => record(`thread:${page}-${row}`, 'x')),
    );
    await Promise.all(pages.map((records) => repository.merge(MR, arrival({ records }))));
    expect((await repository.load(MR)).records).toHaveLength(240);
  });

  it('keeps merge requests apart', async () => {
    const { database } = openLocal(() => 0);
    const repository = reviewRepository(database);
    await repository.merge(MR, arrival({ records: [record('thread:a', 'x')] }));
    expect((await repository.load('https://gitlab.com/acme/storefront!8')).records).toEqual([]);
  });
});

describe('restoring a backup over what is stored', () => {
  const comment = (body: string, updatedAt: number, earlier: CommentEvent['earlier'] = []): CommentEvent =>
    makeComment(1, { at: 5, body, updatedAt, earlier });
  const thread = (event: CommentEvent): ActivityRecord => ({ mrKey: MR, id: 'thread:a', events: [event] });
  const backup = (patch: Partial<Review>): Review => ({
    mergeRequest: null,
    participants: [],
    viewer: null,
    reading: reading(),
    records: [],
    diffs: [],
    ...patch,
  });

  it('keeps the earlier texts of both, and the newer text as the one that stands', async () => {
    const { database } = openLocal(() => 0);
    const repository = reviewRepository(database);
    const stored = reading({ readId: 'read-2', startedAt: 9_000, finishedAt: 9_500 });
    const storedRecords = [thread(comment('third', 30)), record('thread:new', 'only stored')];
    await repository.merge(MR, arrival({ reading: stored, records: storedRecords }));

    const edited = comment('second', 20, [{ body: 'first', seenAt: 500 }]);
    const review = backup({ records: [thread(edited), record('thread:gone', 'only in the backup')] });
    await repository.restore(review);
    await repository.restore(review);

    const { records } = await repository.load(MR);
    const byId = new Map(records.map((one) => [one.id, one]));
    expect([...byId.keys()].sort()).toEqual(['thread:a', 'thread:gone', 'thread:new']);
    expect(byId.get('thread:a')?.events).toEqual([
      comment('third', 30, [
        { body: 'first', seenAt: 500 },
        { body: 'second', seenAt: 9_000 },
      ]),
    ]);
  });

  it('fills what is not known yet and leaves what is', async () => {
    const { database } = openLocal(() => 0);
    const repository = reviewRepository(database);
    const viewer = aPerson('sasha', 4);
    const stored = reading({ readId: 'read-2', startedAt: 9_000, finishedAt: null });
    await repository.merge(MR, arrival({ reading: stored, participants: [aPerson('robin', 3)] }));
    const mergeRequest = { ...aMergeRequest(), key: MR };
    const finished = reading({ finishedAt: 1_500, lastCompleteAt: 1_500 });
    const participants = [{ ...aPerson('robin', 3), name: 'Old name' }, viewer];
    await repository.restore(backup({ mergeRequest, viewer, reading: finished, participants }));

    const review = await repository.load(MR);
    expect(review).toMatchObject({ mergeRequest, viewer });
    expect(review.participants).toEqual([aPerson('robin', 3), viewer]);
    expect(review.reading).toEqual({ ...stored, lastCompleteAt: 1_500 });
  });
});
