import type { DiffFile } from '@/core/merge-request/diff-version';
import { parseUnifiedDiff, type Hunk } from './parse-unified-diff';

/** A stored file never changes, so its diff is read once however many comments stand on it. */
const known = new WeakMap<DiffFile, readonly Hunk[]>();

/** The hunks of a file, read when they are first asked for. */
export function fileHunks(file: DiffFile): readonly Hunk[] {
  const before = known.get(file);
  if (before) return before;
  const hunks = parseUnifiedDiff(file.diff);
  known.set(file, hunks);
  return hunks;
}
