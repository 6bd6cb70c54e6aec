import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { DiffFile } from '@/core/merge-request/diff-version';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Review } from '@/core/merge-request/merge-request';
import { receiveAnswer, receiveFinished } from '@/entrypoints/background/receive-answer';
import type { RawAnswer } from '@/gitlab/answer';
import { readMergeRequest } from '@/gitlab/read-merge-request';
import { reviewRepository } from '@/stores/database/review-repository';
import type { BrokenAnswer } from '@/tests/fixtures/broken-answers/broken-answer';
import { BROKEN_ANSWERS } from '@/tests/fixtures/broken-answers/broken-answers';
import { author, comment, mrKey, record, sam } from '../activity/build';
import { openLocal } from '../stores/local';
import { requestsOver } from './fake-requests';

const reading = { mrKey, readId: 'read-0', startedAt: 1, pagesFetched: 1, pagesKnown: 1, missing: [] };
const state: ActivityEvent = { kind: 'state', id: 'state:70', at: 5, author: sam, state: 'closed' };

const FILE: DiffFile = {
  oldPath: 'a.rb',
  newPath: 'a.rb',
  status: 'changed',
  binary: false,
  generated: false,
  cut: false,
  diff: '@@ -1 +1 @@\n',
};

/** What an earlier, complete read left behind. */
const STORED: ArrivedReview = {
  mergeRequest: {
    key: mrKey,
    webUrl: 'https://gitlab.com/group/project/-/merge_requests/7',
    projectId: 42,
    projectPath: 'group/project',
    iid: 7,
    title: 'Add a queue',
    state: 'opened',
    author,
    sourceBranch: 'queue',
    targetBranch: 'main',
    headSha: 'abc',
    createdAt: 1,
    reviewers: [sam],
  },
  participants: [sam, author],
  viewer: author,
  records: [
    record('thread:a1', comment(1, { threadId: 'a1', body: 'What was said' })),
    record('state-events:1', state),
  ],
  diffs: [{ mrKey, headSha: 'abc', versionId: 1, createdAt: 1, files: [FILE] }],
  reading: { ...reading, finishedAt: 2, lastCompleteAt: 2, waitingUntil: null },
};

const again = { mrKey, readId: 'read-1', startedAt: 10, pagesFetched: 1, pagesKnown: 1 };

async function openStored() {
  const reviews = reviewRepository(openLocal(() => 0).database);
  await reviews.merge(mrKey, STORED);
  const deps = { reviews, publish: () => undefined, now: () => 20 };
  return {
    receive: (answer: Pick<RawAnswer, 'source' | 'page' | 'status' | 'text'> & Partial<BrokenAnswer>) =>
      receiveAnswer(deps, mrKey, { ...again, ...answer, failure: answer.failure ?? null }),
    finish: () => receiveFinished(deps, mrKey, { ...again, refused: [] }),
    load: () => reviews.load(mrKey),
  };
}

function expectNothingLost(review: Review): void {
  expect(review.mergeRequest).toEqual(STORED.mergeRequest);
  expect(review.viewer).toEqual(STORED.viewer);
  expect(review.participants.map(({ id }) => id)).toEqual(expect.arrayContaining([sam.id, author.id]));
  expect(review.diffs).toEqual(expect.arrayContaining(STORED.diffs));
  for (const { id, events } of STORED.records) {
    expect(review.records.find((one) => one.id === id)?.events).toEqual(expect.arrayContaining(events));
  }
}

const others = (review: Review): string[] =>
  review.records.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'other' ? [event.text] : [])),
  );

describe('broken answers', () => {
  it('are enough, and no two of them the same', () => {
    expect(BROKEN_ANSWERS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(BROKEN_ANSWERS.map(({ what }) => what)).size).toBe(BROKEN_ANSWERS.length);
  });

  it.each(BROKEN_ANSWERS)('$what', async (broken) => {
    const { receive, finish, load } = await openStored();
    await receive({ page: 1, status: 200, ...broken });
    await finish();
    const review = await load();
    expectNothingLost(review);
    if ('other' in broken.gives) {
      expect(others(review).some((text) => text === ('other' in broken.gives && broken.gives.other))).toBe(
        true,
      );
      return;
    }
    expect(review.reading?.missing).toMatchObject([{ source: broken.source, ...broken.gives }]);
    // It was not complete, and the read before it still is.
    expect(review.reading?.lastCompleteAt).toBe(2);
  });
});

describe('pages that lead in circles', () => {
  it.each([
    ['the page itself', '1'],
    ['another page with the same rows', '2'],
  ])('are told as missing where the next is %s', async (_what, next) => {
    const { receive, finish, load } = await openStored();
    const received: Promise<unknown>[] = [];
    const text = '[{"id":"b2","notes":[]}]';
    await readMergeRequest({
      get: requestsOver(() =>
        Promise.resolve({
          status: 200,
          headers: new Headers({ 'x-next-page': next }),
          text: () => Promise.resolve(text),
        }),
      ).get,
      base: 'https://gitlab.com/api/v4',
      endpoints: [{ source: 'discussions', path: '/d', paged: true }],
      progress: { pagesFetched: 0, pagesKnown: 0 },
      forward: ({ source, page, status, text: body, failure }) =>
        received.push(receive({ source, page, status, text: body, ...(failure && { failure }) })),
    });
    await Promise.all(received);
    await finish();
    const review = await load();
    expectNothingLost(review);
    expect(review.reading?.missing).toMatchObject([{ source: 'discussions', failure: 'unexpected-shape' }]);
    expect(review.reading?.missing[0]?.detail).toBe('page 2 is not to be had');
  });
});
