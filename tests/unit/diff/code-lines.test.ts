import { describe, expect, it } from 'vitest';
import { codeLines } from '@/core/diff/code-lines';
import { diffFile, diffVersion, position } from './build';

const VERSIONS = [
  diffVersion('old', [diffFile({ diff: '@@ -1 +1,2 @@\n before\n+then' })], 1),
  diffVersion('new', [diffFile()], 2),
];
const texts = (patch: Parameters<typeof position>[0]) =>
  codeLines(VERSIONS, position(patch))?.map(({ own, sign, text }) => `${own ? '>' : ''}${sign}${text}`);

describe('the code that a comment stands on', () => {
  it('is its line with up to three above', () => {
    expect(texts({ newLine: 5 })).toEqual(['-three', '+three and', '+a half', '> four']);
    expect(texts({ newLine: 1 })).toEqual(['> one']);
  });

  it('is all lines of a comment on several', () => {
    expect(texts({ newLine: 4, startLine: 3 })).toEqual([
      ' one',
      ' two',
      '-three',
      '>+three and',
      '>+a half',
    ]);
  });

  it('may be a line that was removed, or several', () => {
    expect(texts({ oldLine: 3 })).toEqual([' one', ' two', '>-three']);
    expect(texts({ oldLine: 3, startLine: 2 })).toEqual([' one', '> two', '>-three']);
  });

  it('is its own line alone where it was said to begin behind it', () => {
    expect(texts({ newLine: 2, startLine: 5 })).toEqual([' one', '> two']);
    expect(texts({ newLine: 2, startLine: 99 })).toEqual([' one', '> two']);
  });

  it('begins with the first line of the hunk where the comment does', () => {
    expect(texts({ newLine: 2, startLine: 1 })).toEqual(['> one', '> two']);
  });

  it('is found under the name that the file has, before one that it had', () => {
    const moved = diffFile({ oldPath: 'was.rb', newPath: 'is.rb', diff: '@@ -1 +1,2 @@\n moved\n+on' });
    const taken = diffFile({ newPath: 'was.rb', diff: '@@ -1 +1,2 @@\n taken\n+over' });
    const at = (patch: Parameters<typeof position>[0]) =>
      codeLines([diffVersion('new', [moved, taken])], position({ newLine: 2, ...patch }))?.at(-1)?.text;
    expect(at({ newPath: 'was.rb', oldPath: 'was.rb' })).toBe('over');
    expect(at({ newPath: 'is.rb', oldPath: 'was.rb' })).toBe('on');
    const alone = (patch: Parameters<typeof position>[0]) =>
      codeLines([diffVersion('new', [moved])], position({ newLine: 2, ...patch }))?.at(-1)?.text;
    expect(alone({ newPath: 'was.rb', oldPath: 'was.rb' })).toBe('on');
    expect(alone({ newPath: null, oldPath: 'was.rb' })).toBe('on');
    expect(alone({ newPath: 'other.rb', oldPath: 'is.rb' })).toBe('on');
    expect(alone({ newPath: null, oldPath: null })).toBeUndefined();
  });

  it('comes from the version that the comment was written on', () => {
    expect(texts({ headSha: 'old', newLine: 2 })).toEqual([' before', '>+then']);
  });

  it('is not guessed from another version, file or kind of comment', () => {
    expect(texts({ headSha: 'unknown', newLine: 2 })).toBeUndefined();
    expect(texts({ headSha: null, newLine: 2 })).toBeUndefined();
    expect(texts({ newPath: 'x', oldPath: 'x', newLine: 2 })).toBeUndefined();
    expect(texts({ newLine: 99 })).toBeUndefined();
    expect(texts({ type: 'image', newLine: 2 })).toBeUndefined();
  });

  it('is bounded, by the lines nearest to the comment', () => {
    const long = `@@ -1 +1,99 @@\n${Array.from({ length: 99 }, (_, index) => `+line ${index + 1}`).join('\n')}`;
    const lines = codeLines(
      [diffVersion('new', [diffFile({ diff: long })])],
      position({ newLine: 90, startLine: 2 }),
    );
    expect(lines).toHaveLength(30);
    expect(lines?.at(-1)?.text).toBe('line 90');
  });
});
