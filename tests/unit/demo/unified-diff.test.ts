import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withChanges } from '@/demo/sample/push-commit';
import { diffNames, readDiff } from '@/demo/sample/changes';
import { applyDiff, parseDiff, type DiffFile } from '@/demo/sample/unified-diff';

const application = new URL('../../../demo/application/', import.meta.url);

function sourceOf(file: DiffFile): string {
  const place = new URL(file.oldPath, application);
  if (file.added) {
    expect(existsSync(place), `${file.oldPath} is added, so it is not there yet`).toBe(false);
    return '';
  }
  return readFileSync(place, 'utf8');
}

describe('the stored diffs', () => {
  it.each(diffNames)('%s applies to the application as it stands', (name) => {
    const files = readDiff(name);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(applyDiff(sourceOf(file), file)).not.toBe('');
  });

  it('say as many lines as their hunk headers promise', () => {
    for (const { hunks } of diffNames.flatMap(readDiff)) {
      for (const { header, lines } of hunks) {
        const [, before = '1', after = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(header) ?? [];
        expect(lines.filter(({ oldLine }) => oldLine !== null)).toHaveLength(Number(before));
        expect(lines.filter(({ newLine }) => newLine !== null)).toHaveLength(Number(after));
      }
    }
  });

  it('lead to the code that the candidate talks about, and out of it again on the call', () => {
    const first = readDiff('version-1');
    const service = (files: DiffFile[]): string => {
      const file = files.find(({ newPath }) => newPath === 'app/services/refund_order.rb');
      return file ? applyDiff('', file) : '';
    };
    expect(service(first)).toContain('Rails.logger.info');
    expect(service(withChanges(first, readDiff('version-2')))).not.toContain('Rails.logger.info');
    expect(service(withChanges(first, readDiff('call-3')))).toContain('@order.with_lock');
  });
});

describe('applyDiff', () => {
  const [file] = parseDiff(
    [
      'diff --git a/a.rb b/a.rb',
      'index 1..2 100644',
      '--- a/a.rb',
      '+++ b/a.rb',
      '@@ -2,2 +2,2 @@',
      ' two',
      '-three',
      '+3',
      '',
    ].join('\n'),
  );

  it('changes what the diff says and keeps the rest', () => {
    expect(file && applyDiff('one\ntwo\nthree\nfour\n', file)).toBe('one\ntwo\n3\nfour\n');
  });

  it('refuses a source that the diff was not made for', () => {
    expect(() => file && applyDiff('one\ntwo\nanother\n', file)).toThrow('a.rb:3 is "another"');
  });
});
