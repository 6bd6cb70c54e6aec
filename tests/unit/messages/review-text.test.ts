import { describe, expect, it } from 'vitest';
import type { Person } from '@/core/activity/person';
import type { Review } from '@/core/merge-request/merge-request';
import { reviewOf, reviewTextOf } from '@/stores/messages/review-text';
import { aReading } from '@/tests/fixtures/reading';
import { comment } from '../activity/build';

const ROBIN: Person = { id: 7, username: 'robin', name: 'Robin', avatarUrl: null, webUrl: null, bot: false };

function aReview(comments: number): Review {
  const events = Array.from({ length: comments }, (_, index) =>
    comment(index, { author: { ...ROBIN }, threadId: '1' }),
  );
  return {
    mergeRequest: null,
    participants: [ROBIN],
    viewer: ROBIN,
    reading: aReading(),
    records: [
      { mrKey: 'mr', id: 'thread:1', events },
      { mrKey: 'mr', id: 'approvals', events: [] },
    ],
    diffs: [{ mrKey: 'mr', headSha: 'c0ffee', versionId: 1, createdAt: 5, files: [] }],
  };
}

describe('a review as a text', () => {
  it('is the same after the way back', () => {
    expect(reviewOf(reviewTextOf(aReview(3), 'mr'), 'mr')).toEqual(aReview(3));
  });

  it('has equal people as one object after it', () => {
    const [first, second] = reviewOf(reviewTextOf(aReview(2), 'mr'), 'mr').records[0]?.events ?? [];
    expect(first?.author).toEqual(ROBIN);
    expect(second?.author).toBe(first?.author);
  });

  it('takes less than half of the room that ordinary comments take', () => {
    expect(reviewTextOf(aReview(50), 'mr').length).toBeLessThan(JSON.stringify(aReview(50)).length / 2);
  });
});
