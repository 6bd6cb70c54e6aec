import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backend } from '@/demo/sample/backend/merge-request';
import { frontend } from '@/demo/sample/frontend/merge-request';
import { withChanges } from '@/demo/sample/push-commit';
import { diffNames, readDiff } from '@/demo/sample/pushed-changes';
import { applyDiff, parseDiff, type DiffFile } from '@/demo/sample/unified-diff';

const applications = new URL('../../../demo/applications/', import.meta.url);
const stored = [backend, frontend].flatMap((written) =>
  diffNames(written).map((name) => ({ folder: written.folder, name })),
);

function sourceOf(folder: string, file: DiffFile): string {
  const place = new URL(`${folder}/${file.oldPath}`, applications);
  if (file.added) {
    expect(existsSync(place), `${file.oldPath} is added, so it is not there yet`).toBe(false);
    return '';
  }
  return readFileSync(place, 'utf8');
}

describe('the stored diffs', () => {
  it.each(stored)('$folder/$name applies to the application as it stands', ({ folder, name }) => {
    const files = readDiff(folder, name);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(applyDiff(sourceOf(folder, file), file)).not.toBe('');
  });

  it('say as many lines as their hunk headers promise', () => {
    for (const { hunks } of stored.flatMap(({ folder, name }) => readDiff(folder, name))) {
      for (const { header, lines } of hunks) {
        const [, before = '1', after = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(header) ?? [];
        expect(lines.filter(({ oldLine }) => oldLine !== null)).toHaveLength(Number(before));
        expect(lines.filter(({ newLine }) => newLine !== null)).toHaveLength(Number(after));
      }
    }
  });

  it('lead to the code that the candidate talks about, and out of it again on the call', () => {
    const first = readDiff('backend', 'version-1');
    const service = (files: DiffFile[]): string => {
      const file = files.find(({ newPath }) => newPath === 'app/services/refund_order.rb');
      return file ? applyDiff('', file) : '';
    };
    expect(service(first)).toContain('Rails.logger.info');
    expect(service(withChanges(first, readDiff('backend', 'version-2')))).not.toContain('Rails.logger.info');
    expect(service(withChanges(first, readDiff('backend', 'call-3')))).toContain('@order.with_lock');
  });

  it('lead from the frontend application to the code of each push', () => {
    let changed: DiffFile[] = [];
    const sources = diffNames(frontend).map((name) => {
      changed = withChanges(changed, readDiff('frontend', name));
      return changed.map((file) => applyDiff(sourceOf('frontend', file), file)).join('\n');
    });
    const pushesWith = (text: string): number[] =>
      sources.flatMap((source, push) => (source.includes(text) ? [push] : []));
    expect(pushesWith('localStorage')).toEqual([0]);
    expect(pushesWith('v-html=')).toEqual([0, 1, 2]);
    expect(pushesWith('useLoader(')).toEqual([2, 3, 4]);
    expect(pushesWith(':key="reservation.id"')).toEqual([4]);
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
