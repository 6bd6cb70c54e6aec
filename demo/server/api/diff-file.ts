import type { DiffFile } from '@/demo/sample/unified-diff';

/** A file of a diff as the API gives it, of a version and of a commit alike. */
export function apiDiff(file: DiffFile): object {
  return {
    diff: file.body,
    collapsed: false,
    too_large: false,
    new_path: file.newPath,
    old_path: file.oldPath,
    a_mode: file.oldMode,
    b_mode: file.newMode,
    new_file: file.added,
    renamed_file: !file.added && !file.removed && file.oldPath !== file.newPath,
    deleted_file: file.removed,
    generated_file: false,
  };
}
