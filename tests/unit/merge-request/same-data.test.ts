import { expect, it } from 'vitest';
import { commitDiff, commitDiffKey, isCommitDiff } from '@/core/merge-request/diff-version';
import { sameData } from '@/core/merge-request/same-data';
import { isPageBeyond, isStanding, standingSource } from '@/core/merge-request/standing';
import { diffVersion } from '../diff/build';

it.each([
  [1, 1],
  [NaN, NaN],
  [null, null],
  [
    { a: [1, { b: null }], c: undefined },
    { c: undefined, a: [1, { b: null }] },
  ],
])('%j and %j hold the same', (one, other) => expect(sameData(one, other)).toBe(true));

it.each([
  [1, 2],
  [1, '1'],
  [null, {}],
  [{}, null],
  [{}, undefined],
  ['', {}],
  [{}, ''],
  [[], {}],
  [{ 0: 'a' }, ['a']],
  [['a'], { 0: 'a' }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ toString: undefined }, { a: 1 }],
  [{ a: { b: [1] } }, { a: { b: [2] } }],
])('%j and %j do not', (one, other) => expect(sameData(one, other)).toBe(false));

it('knows the sources that tell how things stand, and their pages', () => {
  expect((['approvals', 'commits', 'note-emoji'] as const).filter(isStanding)).toEqual([
    'approvals',
    'note-emoji',
  ]);
  expect(standingSource({ id: 'reviewers:1' })).toBe('reviewers');
  expect(standingSource({ id: 'thread:1' })).toBeNull();
  expect(isPageBeyond('reviewers:3', 'reviewers', 2)).toBe(true);
  expect(isPageBeyond('reviewers:3', 'reviewers', 3)).toBe(false);
  expect(isPageBeyond('approvals:3', 'reviewers', 2)).toBe(false);
  expect(isPageBeyond('note-emoji:9', 'emoji', 2)).toBe(false);
});

it('keeps what one commit changed apart from the versions of the merge request', () => {
  const [own, version] = [diffVersion(commitDiffKey('abc'), []), diffVersion('abc', [])];
  expect([own, version].map(isCommitDiff)).toEqual([true, false]);
  expect(commitDiff([version, own], 'abc')).toBe(own);
  expect(commitDiff([version], 'abc')).toBeNull();
});
