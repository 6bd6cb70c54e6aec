import type { DiffPosition } from '@/core/activity/activity-event';
import type { DiffFile, DiffVersion } from '@/core/merge-request/diff-version';

/** Two hunks: line 3 becomes two lines, line 22 goes. */
export const DIFF = [
  '@@ -1,4 +1,5 @@ class Order',
  ' one',
  ' two',
  '-three',
  '+three and',
  '+a half',
  ' four',
  '@@ -20,3 +21,2 @@ def total',
  ' twenty',
  ' twenty-one',
  '-twenty-two',
  '\\ No newline at end of file',
].join('\n');

export function diffFile(patch: Partial<DiffFile> = {}): DiffFile {
  const path = patch.newPath ?? 'app/models/order.rb';
  return {
    oldPath: path,
    newPath: path,
    status: 'changed',
    binary: false,
    generated: false,
    cut: false,
    diff: DIFF,
    ...patch,
  };
}

export function diffVersion(headSha: string, files: DiffFile[], createdAt = 1): DiffVersion {
  return { mrKey: 'https://gitlab.com/acme/storefront!7', headSha, versionId: createdAt, createdAt, files };
}

export function position(patch: Partial<DiffPosition> = {}): DiffPosition {
  return {
    type: 'text',
    oldPath: 'app/models/order.rb',
    newPath: 'app/models/order.rb',
    oldLine: null,
    newLine: null,
    startLine: null,
    headSha: 'new',
    ...patch,
  };
}
