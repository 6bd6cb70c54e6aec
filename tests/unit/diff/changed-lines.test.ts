import { describe, expect, it } from 'vitest';
import { countChanges, firstLines } from '@/core/diff/changed-lines';
import { parseUnifiedDiff } from '@/core/diff/parse-unified-diff';
import { newestVersion } from '@/core/diff/versions';
import {
  commitDiff,
  commitDiffKey,
  type DiffFile,
  type DiffVersion,
} from '@/core/merge-request/diff-version';

const DIFF = '@@ -1,3 +1,3 @@\n a\n-b\n+c\n d\n@@ -9,2 +9,3 @@\n x\n+y\n z\n';
const file: DiffFile = {
  oldPath: 'a.rb',
  newPath: 'a.rb',
  status: 'changed',
  binary: false,
  generated: false,
  cut: false,
  diff: DIFF,
};
const version = (headSha: string, createdAt: number): DiffVersion => ({
  mrKey: 'mr',
  headSha,
  versionId: createdAt,
  createdAt,
  files: [file],
});

describe('what a file’s diff changed', () => {
  it('is counted by line', () => {
    expect(countChanges(file)).toEqual({ added: 2, removed: 1 });
  });

  it('is cut after so many lines, wherever that is', () => {
    const hunks = parseUnifiedDiff(DIFF);
    expect(firstLines(hunks, 100)).toEqual({ hunks, leftOut: 0 });
    const cut = firstLines(hunks, 5);
    expect(cut.hunks.map(({ lines }) => lines.length)).toEqual([4, 1]);
    expect(cut.leftOut).toBe(2);
    expect(firstLines(hunks, 4).hunks).toHaveLength(1);
  });
});

describe('the version that is seen now', () => {
  it('is the newest, and of one time the one with the higher number, wherever they stand', () => {
    const [old, first, second] = [
      { ...version('old', 1), versionId: 9 },
      { ...version('first', 5), versionId: 3 },
      { ...version('second', 5), versionId: 4 },
    ];
    expect(newestVersion([old, first, second])).toBe(second);
    expect(newestVersion([second, first, old])).toBe(second);
    expect(newestVersion([first, old])).toBe(first);
  });
});

describe('what one commit changed', () => {
  const own = { ...version(commitDiffKey('abc'), 0), versionId: 0 };

  it('is found by the commit, and is no version of the merge request’s diff', () => {
    const all = [own, version('head', 5)];
    expect(commitDiff(all, 'abc')).toBe(own);
    expect(commitDiff(all, 'head')).toBeNull();
    expect(newestVersion(all)?.headSha).toBe('head');
    expect(newestVersion([own])).toBeNull();
  });
});
