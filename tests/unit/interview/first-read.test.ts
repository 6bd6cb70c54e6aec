import { describe, expect, it } from 'vitest';
import { arePeopleKnown, beganDuring, filledIn, onlyCandidate } from '@/core/interview/first-read';
import type { Missing, Reading, Review } from '@/core/merge-request/merge-request';
import { aReading } from '../../fixtures/reading';
import { aMergeRequest, anInterview, aPerson } from './examples';

const reading = (patch: Partial<Reading> = {}) => aReading({ finishedAt: 90, ...patch });
const lacks = (source: Missing['source']): Missing => ({ source, failure: 'offline', detail: '' });

const author = aPerson('author', 1);
const robin = aPerson('robin', 9);
const lee = aPerson('lee', 8);
const review = (patch: Partial<Review> = {}): Review => ({
  mergeRequest: aMergeRequest(),
  participants: [author, robin],
  viewer: null,
  reading: reading(),
  records: [],
  diffs: [],
  ...patch,
});
const asCandidate = { name: 'ROBIN', username: 'robin', userId: 9 };

describe('whether a read has told who took part', () => {
  it.each([
    ['none was begun', null, false],
    ['it goes on', reading({ finishedAt: null }), false],
    ['it has ended', reading(), true],
    ['it has ended without commits', reading({ missing: [lacks('commits')] }), true],
    [
      'it has ended without participants',
      reading({ missing: [lacks('commits'), lacks('participants')] }),
      false,
    ],
    ['it has ended without the viewer', reading({ missing: [lacks('viewer')] }), false],
    ['it goes on after a whole one', reading({ finishedAt: null, lastCompleteAt: 10 }), true],
  ])('where %s', (_, read, known) => {
    expect(arePeopleKnown(read)).toBe(known);
  });
});

describe('the only person who may be the candidate', () => {
  it('is the one who is neither author nor viewer', () => {
    expect(onlyCandidate(review())).toEqual(asCandidate);
    expect(onlyCandidate(review({ participants: [author, robin, lee], viewer: lee }))).toEqual(asCandidate);
    expect(onlyCandidate(review({ reading: null }))).toEqual(asCandidate);
  });

  it('is nobody where there is a choice, none, or where some may be lacking', () => {
    expect(onlyCandidate(review({ participants: [author, robin, lee] }))).toBeNull();
    expect(onlyCandidate(review({ participants: [author] }))).toBeNull();
    expect(onlyCandidate(review({ reading: reading({ finishedAt: null }) }))).toBeNull();
  });
});

describe('an interview that was begun during a read', () => {
  const at = (createdAt: number) => anInterview({ createdAt });

  it('is one that lies within it', () => {
    expect([49, 50, 70, 90, 91].map((time) => beganDuring(reading(), at(time)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(beganDuring(reading({ finishedAt: null }), at(1_000))).toBe(true);
    expect(beganDuring(null, at(70))).toBe(false);
  });

  it('gets what is still open, and nothing in the place of what somebody filled in', () => {
    const open = anInterview({ candidate: null, mrTitle: null });
    expect(filledIn(open, review(), true)).toEqual({ candidate: asCandidate, mrTitle: 'Charge an order' });
    expect(filledIn(open, review(), false)).toEqual({ mrTitle: 'Charge an order' });
    expect(filledIn(anInterview(), review(), true)).toStrictEqual({});
    expect(filledIn(open, review({ participants: [], mergeRequest: null }), true)).toStrictEqual({});
  });
});
