import { describe, expect, it } from 'vitest';
import { findFiles, findLines } from '@/core/diff/find-lines';
import type { DiffVersion } from '@/core/merge-request/diff-version';

const file = (path: string, diff: string, patch: Partial<DiffVersion['files'][number]> = {}) => ({
  oldPath: path,
  newPath: path,
  status: 'changed' as const,
  binary: false,
  generated: false,
  cut: false,
  diff,
  ...patch,
});
const order = file(
  'app/models/order.rb',
  '@@ -40,3 +40,4 @@ class Order\n   def total\n-    items.sum\n+    items.sum(&:price)\n+    # rounded\n   end\n',
);
const gone = file('lib/old_order.rb', '@@ -4,2 +0,0 @@\n-def gone\n-end\n', {
  status: 'deleted',
  newPath: 'lib/old_order.rb',
});
const HEAD = { mrKey: 'mr', headSha: 'head', versionId: 2, createdAt: 2 };
const versions: DiffVersion[] = [
  { mrKey: 'mr', headSha: 'older', versionId: 1, createdAt: 1, files: [] },
  { ...HEAD, files: [order, gone] },
];
const lines = (typed: string, most = 10) =>
  findLines(versions, typed, most).map(({ path, line, text }) => `${path}:${line} ${text ?? '-'}`);

describe('the lines of a diff that are meant', () => {
  it('are those of the file whose number begins so, the exact one first', () => {
    expect(lines('models/order.rb:4')).toEqual([
      'app/models/order.rb:4 -',
      'app/models/order.rb:40   def total',
      'app/models/order.rb:41     items.sum(&:price)',
      'app/models/order.rb:42     # rounded',
      'app/models/order.rb:43   end',
    ]);
    expect(lines('models order:42')).toEqual(['app/models/order.rb:42     # rounded']);
    expect(findLines(versions, 'order.rb:42', 1)).toMatchObject([{ sha: 'head' }]);
  });

  it('are those that a deleted file had', () => {
    expect(lines('old:')).toEqual(['lib/old_order.rb:4 def gone', 'lib/old_order.rb:5 end']);
  });

  it('may lie where the diff shows nothing', () => {
    expect(lines('models/order.rb:7')).toEqual(['app/models/order.rb:7 -']);
    expect(lines('nowhere.rb:7')).toEqual([]);
  });

  it('have the exact one first, wherever the diff shows it', () => {
    const long = file('a.rb', '@@ -9,0 +9,12 @@\n' + '+x\n'.repeat(12));
    const found = findLines([{ ...HEAD, files: [long] }], ' a.rb:1 ', 10);
    expect(found.map(({ line }) => line)).toEqual([1, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    const tens = file('a.rb', '@@ -100,0 +100,1 @@\n+x\n@@ -200,0 +10,1 @@\n+x\n');
    expect(findLines([{ ...HEAD, files: [tens] }], 'a.rb:10', 10).map(({ line }) => line)).toEqual([10, 100]);
  });

  it('are those of every file whose path is meant, up to as many as asked for', () => {
    expect(lines('order.rb:4')).toHaveLength(6);
    expect(lines('order.rb:4', 6).at(-1)).toBe('lib/old_order.rb:4 def gone');
    expect(lines('order:', 5)).toEqual([
      'app/models/order.rb:40   def total',
      'app/models/order.rb:41     items.sum(&:price)',
      'app/models/order.rb:42     # rounded',
      'app/models/order.rb:43   end',
      'lib/old_order.rb:4 def gone',
    ]);
    expect(lines('order:', 4)).toHaveLength(4);
  });

  it('are of any file where only a number was typed, and none where a number is only a part', () => {
    expect(lines(':43')[0]).toBe('app/models/order.rb:43   end');
    expect(lines('order.rb:43x')).toEqual([]);
  });

  it('are found by their code, from three letters on', () => {
    expect(lines(' end ')).toEqual(['app/models/order.rb:43   end', 'lib/old_order.rb:5 end']);
    expect(lines('end', 1)).toEqual(['app/models/order.rb:43   end']);
    expect(lines('def', 2)).toEqual(['app/models/order.rb:40   def total', 'lib/old_order.rb:4 def gone']);
    expect(lines('PRICE')).toEqual(['app/models/order.rb:41     items.sum(&:price)']);
    expect(lines('en')).toEqual([]);
    expect(lines('e', 1)).toEqual([]);
  });

  it('are no more than asked for, and none where nothing was read', () => {
    expect(lines('order.rb:', 2)).toHaveLength(2);
    expect(findLines([], 'order.rb:1', 2)).toEqual([]);
  });

  it('belong to files that are found by every word of their path', () => {
    expect(findFiles(versions, 'ORDER')).toEqual(['app/models/order.rb', 'lib/old_order.rb']);
    expect(findFiles(versions, ' lib  order ')).toEqual(['lib/old_order.rb']);
    expect(findFiles([], 'order')).toEqual([]);
  });

  it('go by the name that a file has now, and a deleted one had', () => {
    const moved = file('new.rb', '', { oldPath: 'was.rb', status: 'renamed' });
    const deleted = file('', '', { oldPath: 'gone.rb', status: 'deleted' });
    expect(findFiles([{ ...HEAD, files: [moved, deleted] }], '.rb')).toEqual(['new.rb', 'gone.rb']);
  });
});
