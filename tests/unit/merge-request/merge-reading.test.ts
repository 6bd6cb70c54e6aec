import { describe, expect, it } from 'vitest';
import { mergeReading } from '@/core/merge-request/merge-reading';
import type { Missing, Reading } from '@/core/merge-request/merge-request';
import { upgradeReading } from '@/core/merge-request/upgrade-reading';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';
import { mrKey } from '../activity/build';
import { aReading } from '../../fixtures/reading';

const reading = (patch: Partial<Reading> = {}) => aReading({ mrKey, pagesKnown: 11, ...patch });
const lacks = (source: Missing['source'], failure: Missing['failure'] = 'offline'): Missing => ({
  source,
  failure,
  detail: '',
});

describe('a reading after one more answer', () => {
  it('is the first one where none was known, and complete where that has ended with nothing missing', () => {
    expect(mergeReading(null, reading())).toEqual(reading());
    expect(mergeReading(null, reading({ finishedAt: 90 })).lastCompleteAt).toBe(90);
    const missing = [lacks('discussions')];
    expect(mergeReading(null, reading({ finishedAt: 90, missing })).lastCompleteAt).toBeNull();
  });

  it('is that of the newest read, whichever answer comes last', () => {
    const newer = reading({ readId: 'r2', startedAt: 60, lastCompleteAt: 40 });
    const older = reading({ finishedAt: 90 });
    expect(mergeReading(newer, older)).toBe(newer);
    expect(mergeReading(reading({ lastCompleteAt: 45 }), newer)).toEqual({ ...newer, lastCompleteAt: 45 });
    expect(mergeReading(reading({ lastCompleteAt: 30 }), newer)).toEqual(newer);
    const sameTime = reading({ readId: 'r2' });
    expect(mergeReading(reading(), sameTime)).toEqual(sameTime);
  });

  it('is as far as the answer that came furthest, in any order', () => {
    const [far, near] = [reading({ pagesFetched: 5, pagesKnown: 12 }), reading({ pagesKnown: 3 })];
    const furthest = { pagesFetched: 5, pagesKnown: 12 };
    expect(mergeReading(far, near)).toMatchObject(furthest);
    expect(mergeReading(near, far)).toMatchObject(furthest);
    expect(mergeReading(reading({ finishedAt: 90 }), reading()).finishedAt).toBe(90);
  });

  it('lacks what any of its answers lacked, each thing once', () => {
    const before = reading({ missing: [lacks('discussions'), lacks('commits')] });
    const after = reading({ missing: [lacks('commits'), lacks('commits', 'not-found'), lacks('emoji')] });
    expect(mergeReading(before, after).missing).toEqual([
      lacks('discussions'),
      lacks('commits'),
      lacks('commits', 'not-found'),
      lacks('emoji'),
    ]);
  });

  it('keeps when it was complete where the last answer lacks nothing', () => {
    const before = reading({ finishedAt: 90, lastCompleteAt: 90 });
    expect(mergeReading(before, reading({ finishedAt: 95 })).lastCompleteAt).toBe(95);
  });
});

describe('whether edits were read', () => {
  const whole = reading({ finishedAt: 90, pagesFetched: 11 });

  it.each([
    ['none was read', null, false],
    ['it goes on', { ...whole, finishedAt: null }, false],
    ['a page is still to come', { ...whole, pagesFetched: 10 }, false],
    ['all was read', whole, true],
    ['something else is missing', { ...whole, missing: [lacks('commits')] }, true],
    ['they are missing', { ...whole, missing: [lacks('commits'), lacks('note-edits')] }, false],
  ])('where %s', (_, read, were) => {
    expect(wereEditsRead(read)).toBe(were);
  });
});

it('a reading of the first version waits for nothing', () => {
  const { waitingUntil: _, ...first } = reading();
  expect(upgradeReading(first)).toEqual(reading());
});
