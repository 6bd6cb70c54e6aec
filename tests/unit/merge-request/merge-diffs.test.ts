import { describe, expect, it } from 'vitest';
import type { DiffFile, DiffVersion } from '@/core/merge-request/diff-version';
import { mergeDiffs } from '@/core/merge-request/merge-diffs';
import { reviewRepository } from '@/stores/database/review-repository';
import { mrKey } from '../activity/build';
import { openLocal } from '../stores/local';

const file = (newPath: string, diff = '@@'): DiffFile => ({
  oldPath: newPath,
  newPath,
  status: 'changed',
  binary: false,
  generated: false,
  cut: false,
  diff,
});
const version = (headSha: string, files: DiffFile[], versionId = 1): DiffVersion => ({
  mrKey,
  headSha,
  versionId,
  createdAt: 1,
  files,
});

describe('mergeDiffs', () => {
  const whole = version('a', [file('x'), file('y')]);

  it.each([
    ['without the files that GitLab removed', version('a', [])],
    ['with a file that could not be read', version('a', [file('x')])],
    ['with a diff that is folded now', version('a', [file('x', ''), file('y')])],
    ['that is later, of which GitLab removed the files', version('a', [], 2)],
    ['that is the same', version('a', [file('x'), file('y')])],
    ['that is an older one of the same head', version('a', [file('x'), file('y'), file('z')], 0)],
  ])('keeps what it has, as the same object, when a version comes %s', (_what, arrived) => {
    expect(mergeDiffs([whole], [arrived])[0]).toBe(whole);
  });

  it.each([
    ['holds more files', version('a', [file('x'), file('y'), file('z')])],
    ['holds more of a file', version('a', [file('x', '@@ -1 +1 @@'), file('y')])],
    ['is later on another base', version('a', [file('x')], 2)],
  ])('takes a version that %s', (_what, arrived) => {
    expect(mergeDiffs([whole], [arrived])).toEqual([arrived]);
  });

  it('takes an older version with files where the one that it has lost them', () => {
    const emptied = version('a', [], 2);
    expect(mergeDiffs([emptied], [whole])[0]).toBe(whole);
    expect(mergeDiffs([emptied], [version('a', [], 3)])[0]).toBe(emptied);
  });

  it('adds versions of other heads', () => {
    expect(mergeDiffs([whole], [version('b', [])]).map(({ headSha }) => headSha)).toEqual(['a', 'b']);
  });

  it('holds for what is stored', async () => {
    const reviews = reviewRepository(openLocal(() => 0).database);
    const reading = { mrKey, readId: 'r', startedAt: 1, pagesFetched: 1, pagesKnown: 1, missing: [] };
    const arrival = {
      mergeRequest: null,
      participants: null,
      viewer: null,
      records: [],
      reading: { ...reading, finishedAt: null, lastCompleteAt: null, waitingUntil: null },
    };
    await reviews.merge(mrKey, { ...arrival, diffs: [whole] });
    await reviews.merge(mrKey, { ...arrival, diffs: [version('a', []), version('b', [file('x')])] });
    const { diffs } = await reviews.load(mrKey);
    expect(diffs).toEqual(expect.arrayContaining([whole, version('b', [file('x')])]));
    expect(diffs).toHaveLength(2);
  });
});
