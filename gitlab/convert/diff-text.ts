import type { DiffFileAnswer } from '../schemas/diff';

/** What is kept of one file's diff, in UTF-16 units. */
const LONGEST_DIFF = 200_000;

const HEADER =
  /^(?:diff --git |index |--- |\+\+\+ |old mode |new mode |new file |deleted file |similarity |dissimilarity |rename |copy )/;
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|tiff?)$/i;

/** The hunks alone: some versions (and `unidiff`) put git's file headers before them. */
export function withoutHeaders(diff: string): string {
  let from = 0;
  while (from < diff.length) {
    const end = diff.indexOf('\n', from);
    const line = diff.slice(from, end < 0 ? diff.length : end);
    if (!HEADER.test(line)) break;
    from = end < 0 ? diff.length : end + 1;
  }
  return diff.slice(from);
}

/**
 * Whether a file has no text to show. GitLab gives git's own sentence, or nothing at all, which it also gives for a
 * file that is empty, only moved, only changed in mode, or too large.
 */
export function isBinary(file: DiffFileAnswer, hunks: string): boolean {
  if (hunks.startsWith('GIT binary patch')) return true;
  if (/^Binary files .{0,5000} differ\s*$/.test(hunks)) return true;
  if (hunks !== '') return false;
  if (IMAGE.test(file.new_path ?? file.old_path ?? '')) return !file.renamed_file;
  const modeOnly = file.a_mode !== null && file.b_mode !== null && file.a_mode !== file.b_mode;
  const changed = !file.new_file && !file.deleted_file && !file.renamed_file && !modeOnly;
  return changed && !file.collapsed && !file.too_large;
}

/** At most as much as is kept of one file, ending with a whole line. */
export function cutDiff(diff: string): { diff: string; cut: boolean } {
  if (diff.length <= LONGEST_DIFF) return { diff, cut: false };
  return { diff: diff.slice(0, diff.lastIndexOf('\n', LONGEST_DIFF - 1) + 1), cut: true };
}
