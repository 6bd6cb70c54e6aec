import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnifiedDiff } from '@/core/diff/parse-unified-diff';
import { DIFF } from './build';

describe('a unified diff', () => {
  it('becomes hunks whose lines know their numbers on both sides', () => {
    const [first, second] = parseUnifiedDiff(DIFF);
    expect(first?.heading).toBe('class Order');
    expect(first?.lines).toEqual([
      { sign: ' ', oldLine: 1, newLine: 1, text: 'one' },
      { sign: ' ', oldLine: 2, newLine: 2, text: 'two' },
      { sign: '-', oldLine: 3, newLine: null, text: 'three' },
      { sign: '+', oldLine: null, newLine: 3, text: 'three and' },
      { sign: '+', oldLine: null, newLine: 4, text: 'a half' },
      { sign: ' ', oldLine: 4, newLine: 5, text: 'four' },
    ]);
    expect(second?.lines.at(-1)).toEqual({ sign: '-', oldLine: 22, newLine: null, text: 'twenty-two' });
  });

  it('goes on behind the word that a file has no newline at its end, and ends with anything else', () => {
    const signs = (line: string) =>
      parseUnifiedDiff(`@@ -1,1 +1,1 @@\n-a\n${line}\n+b`).flatMap(({ lines }) =>
        lines.map(({ sign }) => sign),
      );
    expect(signs('\\ No newline at end of file')).toEqual(['-', '+']);
    expect(signs('diff --git a b')).toEqual(['-']);
    expect(signs('ends with \\')).toEqual(['-']);
  });

  it('may begin with an empty line', () => {
    expect(parseUnifiedDiff('\n@@ -1 +1 @@\n a')).toMatchObject([{ lines: [{ text: 'a' }] }]);
  });

  it('may come with the headers of its file', () => {
    const headers = 'diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n';
    expect(parseUnifiedDiff(headers + DIFF)).toEqual(parseUnifiedDiff(DIFF));
  });

  it('takes lines that look like headers for what they are inside a hunk', () => {
    const [hunk] = parseUnifiedDiff('@@ -1 +1 @@\n--- a comment of SQL\n+++ i\n');
    expect(hunk?.lines.map(({ sign, text }) => sign + text)).toEqual(['--- a comment of SQL', '+++ i']);
  });

  it('may end its lines as Windows does, and lose trailing blanks', () => {
    const [hunk] = parseUnifiedDiff('@@ -1,3 +1,3 @@\r\n a\r\n\r\n+b\r\n');
    expect(hunk?.lines.map(({ newLine, text }) => [newLine, text])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });

  it('is nothing where it is empty or a notice about a binary file', () => {
    expect(parseUnifiedDiff('')).toEqual([]);
    expect(parseUnifiedDiff('Binary files a/logo.png and b/logo.png differ\n')).toEqual([]);
    expect(parseUnifiedDiff('@@ -0,0 +1 @@\n')).toEqual([]);
  });

  it('is read no further than anybody would', () => {
    const [hunk] = parseUnifiedDiff(`@@ -1 +1 @@\n${'+x\n'.repeat(100_000)}`);
    expect(hunk?.lines).toHaveLength(20_000);
  });

  it('never throws and never invents a line, whatever it says', () => {
    const part = fc.constantFrom('@@ -1,2 +3,4 @@', '@@', '+', '-', ' ', '\n', '\r', '\\', '\u202E', '@@ -9');
    const hostile = fc.array(fc.oneof(part, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { lines } of parseUnifiedDiff(text)) {
          expect(lines.length).toBeGreaterThan(0);
          for (const line of lines) expect(text).toContain(line.text);
        }
      }),
    );
  });
});
