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
const versions: DiffVersion[] = [
  { mrKey: 'mr', headSha: 'older', versionId: 1, createdAt: 1, files: [] },
  { mrKey: 'mr', headSha: 'head', versionId: 2, createdAt: 2, files: [order, gone] },
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

  it('are found by their code, from three letters on', () => {
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
    expect(findFiles(versions, 'lib order')).toEqual(['lib/old_order.rb']);
  });
});
