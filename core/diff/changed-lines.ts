import type { DiffFile } from '@/core/merge-request/diff-version';
import { fileHunks } from './file-hunks';
import type { Hunk } from './parse-unified-diff';

/** How many lines a file's diff adds and takes away. */
export function countChanges(file: DiffFile): { added: number; removed: number } {
  let [added, removed] = [0, 0];
  for (const { lines } of fileHunks(file)) {
    for (const { sign } of lines) {
      if (sign === '+') added += 1;
      else if (sign === '-') removed += 1;
    }
  }
  return { added, removed };
}

/** The hunks up to so many lines together, and how many lines are left out. */
export function firstLines(hunks: readonly Hunk[], most: number): { hunks: Hunk[]; leftOut: number } {
  const shown: Hunk[] = [];
  let left = most;
  let leftOut = 0;
  for (const hunk of hunks) {
    const lines = hunk.lines.slice(0, left);
    if (lines.length > 0) shown.push({ ...hunk, lines });
    left -= lines.length;
    leftOut += hunk.lines.length - lines.length;
  }
  return { hunks: shown, leftOut };
}
