import { beforeEach, describe, expect, it } from 'vitest';
import type { ActivityEvent, CommentEvent } from '@/core/activity/activity-event';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Reading, Review } from '@/core/merge-request/merge-request';
import type { Gateway } from '@/stores/gateway';
import type { Answer } from '@/stores/messages/protocol';
import { reviewTextOf } from '@/stores/messages/review-text';
import { createReviewStore, type ReviewStore } from '@/stores/review-store';
import { comment, mrKey, record } from '../activity/build';

const surface = { tabId: 1, mrKey, mrUrl: 'https://gitlab.com/group/project/-/merge_requests/7' };
const reading: Reading = {
  mrKey,
  readId: 'r1',
  startedAt: 1,
  finishedAt: 2,
  pagesFetched: 1,
  pagesKnown: 1,
  missing: [],
  lastCompleteAt: 2,
  waitingUntil: null,
};
const nothing = { mergeRequest: null, viewer: null, diffs: [], reading };
const arrived = (...events: ActivityEvent[]): ArrivedReview => ({
  ...nothing,
  participants: null,
  records: [record('thread:a', ...events)],
});
const stored = (...events: ActivityEvent[]): Review => ({ ...arrived(...events), participants: [] });

const there = comment(1, { body: 'as it was' });
const deleted: CommentEvent = { ...there, absence: { readId: 'r2', missedAt: 5, confirmedAt: 9 } };

describe('a surface whose port was down', () => {
  let store: ReviewStore;
  let publish: Parameters<Gateway['subscribe']>[0];
  let answer: (review: Review) => void;

  beforeEach(async () => {
    const request = (() =>
      new Promise<Answer<'review.load'>>((resolve) => {
        answer = (review) => resolve({ text: reviewTextOf(review, mrKey), erasureMark: '' });
      })) as Gateway['request'];
    const subscribe: Gateway['subscribe'] = (listener) => {
      publish = listener;
      return () => undefined;
    };
    store = createReviewStore({ request, subscribe });
    store.setState({ surface });
    const loading = store.getState().load();
    answer(stored(there));
    await loading;
  });

  const events = () => store.getState().review.records.flatMap((one) => one.events);
  async function reconnect(review: Review, meanwhile?: ArrivedReview): Promise<void> {
    publish({ type: 'reconnected' });
    if (meanwhile) publish({ type: 'review-arrived', mrKey, review: meanwhile });
    answer(review);
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('shows what was marked as deleted in that time', async () => {
    await reconnect(stored(deleted));
    expect(events()).toEqual([deleted]);
  });

  it('does not bring back an approval that was withdrawn in that time', async () => {
    const approval: ActivityEvent = { kind: 'approval', id: 'approval:3:1', at: 1, author: null };
    publish({
      type: 'review-arrived',
      mrKey,
      review: { ...arrived(), records: [record('approvals:1', approval)] },
    });
    expect(events()).toContainEqual(approval);
    await reconnect({ ...stored(there), records: [record('thread:a', there), record('approvals:1')] });
    expect(events()).toEqual([there]);
  });

  it('keeps what arrived while it asked: that is newer than what is stored', async () => {
    const newer = comment(1, { body: 'as it is now' });
    await reconnect(stored(there), arrived(newer));
    expect(events()).toMatchObject([{ body: 'as it is now', earlier: [{ body: 'as it was' }] }]);
  });

  it('keeps what was shown and is not stored, as the background was stopped before that', async () => {
    publish({ type: 'review-arrived', mrKey, review: arrived(there, comment(2)) });
    await reconnect(stored(there));
    expect(events().map(({ id }) => id)).toEqual(['note:1', 'note:2']);
  });
});
