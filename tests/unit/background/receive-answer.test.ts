import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  receiveAnswer,
  receiveFetched,
  receiveFinished,
  receiveWaiting,
} from '@/entrypoints/background/receive-answer';
import { reviewRepository } from '@/stores/database/review-repository';
import type { AnswerMessage, FinishedMessage } from '@/stores/messages/page-protocol';
import type { Published } from '@/stores/messages/protocol';
import { openLocal } from '../stores/local';

const MR = 'https://gitlab.com/acme/storefront!7';

function answer(patch: Partial<AnswerMessage>): AnswerMessage {
  return {
    mrKey: MR,
    readId: 'read-1',
    startedAt: 1_000,
    source: 'discussions',
    page: 1,
    status: 200,
    failure: null,
    text: '[]',
    pagesFetched: 1,
    pagesKnown: 1,
    ...patch,
  };
}

function finished(patch: Partial<FinishedMessage> = {}): FinishedMessage {
  return {
    mrKey: MR,
    readId: 'read-1',
    startedAt: 1_000,
    pagesFetched: 1,
    pagesKnown: 1,
    refused: [],
    ...patch,
  };
}

function setUp() {
  const published: Published[] = [];
  const reviews = reviewRepository(openLocal(() => 0).database);
  return {
    published,
    reviews,
    deps: { reviews, publish: (it: Published) => published.push(it), now: () => 2_000 },
  };
}

describe('receiving an answer', () => {
  it('shows it before it is stored', async () => {
    const { published, deps } = setUp();
    const storing = receiveAnswer(deps, MR, answer({}));
    expect(published).toMatchObject([{ type: 'review-arrived', mrKey: MR }]);
    await storing;
  });

  it.each([
    ['a sign-in page', { status: 200, text: '<!doctype html><title>Sign in</title>' }, 'unauthorised'],
    ['an expired session', { status: 401, text: '{"message":"401 Unauthorized"}' }, 'unauthorised'],
    ['a missing project', { status: 404, text: '{"message":"404 Project Not Found"}' }, 'not-found'],
    ['a broken server', { status: 502, text: '<html>Bad gateway</html>' }, 'server-error'],
    ['no network', { status: 0, text: '', failure: 'offline' as const }, 'offline'],
  ])('records %s as missing and touches nothing that is stored', async (_what, patch, failure) => {
    const { reviews, deps } = setUp();
    const kept = { mrKey: MR, id: 'thread:a', events: [] };
    const whole = { readId: 'read-0', startedAt: 1, pagesFetched: 1, pagesKnown: 1 };
    await reviews.merge(MR, {
      mergeRequest: null,
      participants: null,
      viewer: null,
      records: [kept],
      diffs: [],
      reading: { ...whole, mrKey: MR, finishedAt: 5, missing: [], lastCompleteAt: null, waitingUntil: null },
    });
    await receiveAnswer(deps, MR, answer(patch));
    await receiveFinished(deps, MR, finished());
    const review = await reviews.load(MR);
    expect(review.records).toEqual([kept]);
    expect(review.reading).toMatchObject({
      missing: [{ source: 'discussions', failure }],
      lastCompleteAt: 5,
    });
  });

  it.each([
    ['a list', '[]', true],
    ['a sign-in page', '<!doctype html><title>Sign in</title>', false],
    ['no list', '{"message":"Retry later"}', false],
  ])('says of %s with status 200 whether it was of use', async (_what, text, wasOfUse) => {
    const { deps } = setUp();
    const commit = answer({ source: 'diffs', page: 1_001, commitSha: 'c'.repeat(40), text });
    expect(await receiveAnswer(deps, MR, commit)).toBe(wasOfUse);
  });

  it('is not complete where an answer was refused', async () => {
    const { reviews, deps } = setUp();
    await receiveFinished(deps, MR, finished({ refused: [{ source: 'commits', pages: 2 }] }));
    expect((await reviews.load(MR)).reading).toMatchObject({
      finishedAt: 2_000,
      lastCompleteAt: null,
      waitingUntil: null,
      missing: [{ source: 'commits', detail: '2 answers of GitLab could not be kept' }],
    });
  });

  it('lets no read begin in the future, where it would shut out later ones', async () => {
    const { reviews, deps } = setUp();
    await receiveAnswer(deps, MR, answer({ startedAt: 9e15 }));
    await receiveFinished(deps, MR, finished({ readId: 'read-2', startedAt: 2_000 }));
    expect((await reviews.load(MR)).reading).toMatchObject({ readId: 'read-2', startedAt: 2_000 });
  });
});

describe('the end of fetching', () => {
  it('is shown at once, and stored as the end only when nothing was refused', async () => {
    const { published, reviews, deps } = setUp();
    await receiveAnswer(deps, MR, answer({}));
    receiveFetched(deps, MR, answer({}));
    expect(published.at(-1)).toMatchObject({
      review: { reading: { finishedAt: expect.any(Number) as number } },
    });
    expect((await reviews.load(MR)).reading?.finishedAt).toBeNull();
  });
});

describe('what is held back', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    [10, 300],
    [100, 3_000],
    [500, 4_000],
  ])('of %i pages is stored when the surfaces have had the time to draw it, %i ms', (pagesFetched, ms) => {
    const { reviews, deps } = setUp();
    const release = vi.fn();
    receiveFetched({ ...deps, reviews: { ...reviews, release } }, MR, answer({ pagesFetched }));
    vi.advanceTimersByTime(ms - 1);
    expect(release).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(release).toHaveBeenCalledExactlyOnceWith(MR);
  });
});

describe('a wait that GitLab wants', () => {
  const waiting = (until: number) => ({ ...finished(), until });

  it('is shown with its end, and the next answer ends it', async () => {
    const { published, reviews, deps } = setUp();
    await receiveWaiting(deps, MR, waiting(62_000));
    expect(published).toMatchObject([{ review: { reading: { waitingUntil: 62_000, finishedAt: null } } }]);
    await receiveAnswer(deps, MR, answer({}));
    expect(published.at(-1)).toMatchObject({ review: { reading: { waitingUntil: null } } });
    expect((await reviews.load(MR)).reading?.waitingUntil).toBeNull();
  });

  it('is there for a surface that opens while it goes on', async () => {
    const { reviews, deps } = setUp();
    await receiveWaiting(deps, MR, waiting(62_000));
    expect((await reviews.load(MR)).reading).toMatchObject({ waitingUntil: 62_000, finishedAt: null });
  });

  it('is never believed to be long, or told when it is over', async () => {
    const { published, deps } = setUp();
    await receiveWaiting(deps, MR, waiting(9e15));
    expect(published).toMatchObject([{ review: { reading: { waitingUntil: 602_000 } } }]);
    await receiveWaiting(deps, MR, waiting(2_000));
    expect(published).toHaveLength(1);
  });
});

describe('details after the end', () => {
  it('are stored, and leave a complete read complete where they fail', async () => {
    const { reviews, deps } = setUp();
    await receiveAnswer(deps, MR, answer({}));
    await receiveFinished(deps, MR, finished());
    const pushes = [1, 2].map((id) => ({
      id,
      created_at: '2026-05-04T10:00:00Z',
      author: null,
      push_data: { ref: id === 1 ? 'queue' : 'other', commit_to: 'abc' },
    }));
    const details = { pagesFetched: 2, pagesKnown: 3, sourceBranch: 'queue' };
    await receiveAnswer(deps, MR, answer({ ...details, source: 'pushes', text: JSON.stringify(pushes) }));
    await receiveAnswer(deps, MR, answer({ ...details, source: 'diffs', status: 500, text: '' }));
    const review = await reviews.load(MR);
    expect(review.records).toMatchObject([{ id: 'pushes:1', events: [{ id: 'pushed:1' }] }]);
    expect(review.reading).toMatchObject({
      finishedAt: 2_000,
      lastCompleteAt: 2_000,
      pagesFetched: 2,
      pagesKnown: 3,
      missing: [{ source: 'diffs', failure: 'server-error', detail: 'status 500' }],
    });
  });
});
