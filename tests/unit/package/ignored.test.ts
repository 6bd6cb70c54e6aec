import { describe, expect, it } from 'vitest';
import { ignoredBy } from '@/.ci/package/ignored';

describe('what a .gitignore leaves out', () => {
  const ignored = ignoredBy('# built\n.output/\nbench.json\r\n\n*.log\n*.tmp/\n');

  it.each([
    ['.output', true],
    ['bench.json', false],
    ['npm-debug.log', false],
    ['a.log', true],
    ['a.tmp', true],
  ])('is %s', (name, isFolder) => {
    expect(ignored(name, isFolder)).toBe(true);
  });

  it.each([
    ['.output', false],
    ['xoutput', true],
    ['old-bench.json', false],
    ['bench_json', false],
    ['a.log.ts', false],
    ['a.tmp', false],
    ['# built', false],
    ['', false],
  ])('is not %s', (name, isFolder) => {
    expect(ignored(name, isFolder)).toBe(false);
  });

  it.each(['!kept.log', 'docs/*.md', '/build', '**/cache', 'a?', '[ab]', 'built .json', '\\#', '*'])(
    'is refused where it could be read wrongly: %s',
    (line) => {
      expect(() => ignoredBy(`node_modules/\n${line}\n`)).toThrow(`.gitignore: ${line} is of a form`);
    },
  );
});
