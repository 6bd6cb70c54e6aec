import * as v from 'valibot';
import { commitDiffKey, type DiffFile, type DiffVersion } from '@/core/merge-request/diff-version';
import { DiffFileAnswer, FullVersionAnswer } from '../schemas/diff';
import { check, type Checked } from './check';
import { cutDiff, isBinary, withoutHeaders } from './diff-text';

/** What is kept of one version, in UTF-16 units of diff: beyond it a file is only named. */
const LONGEST_VERSION = 4_000_000;
/** GitLab itself gives at most 3,000 files of one version. */
const MOST_FILES = 5_000;

const Rows = v.array(v.unknown());

/** One version of the diff, and the paths of files that could not be read. */
export interface ConvertedDiff {
  version: DiffVersion;
  unread: string[];
}

/** Reads the answer of `/versions/:id`. What is too large for us, or was for GitLab, is marked as cut. */
export function convertDiff(value: unknown, mrKey: string): Checked<ConvertedDiff> {
  const checked = check(FullVersionAnswer, value, 'version');
  if (!checked.ok) return checked;
  const { id, head_commit_sha, created_at, diffs } = checked.value;
  const { files, unread } = convertFiles(diffs, 'version.diffs');
  const version = { mrKey, headSha: head_commit_sha, versionId: id, createdAt: created_at, files };
  return { ok: true, value: { version, unread } };
}

/** Reads the answer of `/repository/commits/:sha/diff`: what this commit alone changed. */
export function convertCommitDiff(value: unknown, sha: string, mrKey: string): Checked<ConvertedDiff> {
  const checked = check(Rows, value, 'commit');
  if (!checked.ok) return checked;
  const { files, unread } = convertFiles(checked.value, 'commit');
  const version = { mrKey, headSha: commitDiffKey(sha), versionId: 0, createdAt: 0, files };
  return { ok: true, value: { version, unread } };
}

/** Files beyond what is kept of one diff are only named; those that can't be read are told. */
function convertFiles(rows: readonly unknown[], at: string): { files: DiffFile[]; unread: string[] } {
  const files: DiffFile[] = [];
  const unread: string[] = [];
  let left = LONGEST_VERSION;
  rows.slice(0, MOST_FILES).forEach((row, index) => {
    const file = convertFile(row, `${at}[${index}]`);
    if (!file.ok) {
      unread.push(file.path);
      return;
    }
    const fits = file.value.diff.length <= left;
    files.push(fits ? file.value : { ...file.value, diff: '', cut: true });
    if (fits) left -= file.value.diff.length;
  });
  if (rows.length > MOST_FILES) unread.push(`${at}[${MOST_FILES}]`);
  return { files, unread };
}

function convertFile(row: unknown, at: string): Checked<DiffFile> {
  const checked = check(DiffFileAnswer, row, at);
  if (!checked.ok) return checked;
  const file = checked.value;
  const path = file.new_path ?? file.old_path;
  if (path === null) return { ok: false, path: `${at}.new_path` };
  const hunks = withoutHeaders(file.diff);
  const binary = isBinary(file, hunks);
  const { diff, cut } = cutDiff(binary ? '' : hunks);
  return {
    ok: true,
    value: {
      oldPath: file.old_path ?? path,
      newPath: path,
      status: statusOf(file),
      binary,
      generated: file.generated_file,
      cut: cut || (diff === '' && !binary && (file.collapsed || file.too_large)),
      diff,
    },
  };
}

function statusOf({ new_file, deleted_file, renamed_file }: DiffFileAnswer): DiffFile['status'] {
  if (new_file) return 'added';
  if (deleted_file) return 'deleted';
  return renamed_file ? 'renamed' : 'changed';
}
