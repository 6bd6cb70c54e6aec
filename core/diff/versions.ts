import { isCommitDiff, type DiffVersion } from '@/core/merge-request/diff-version';

/** The version that a reviewer sees now: the newest; null where none has been read. */
export function newestVersion(versions: readonly DiffVersion[]): DiffVersion | null {
  return versions
    .filter((version) => !isCommitDiff(version))
    .reduce<DiffVersion | null>(
      (newest, version) =>
        !newest ||
        version.createdAt > newest.createdAt ||
        (version.createdAt === newest.createdAt && version.versionId > newest.versionId)
          ? version
          : newest,
      null,
    );
}

/** Whether a path is one of a file's two names: a renamed file is known by both. */
export const hasPath = ({ oldPath, newPath }: { oldPath: string; newPath: string }, path: string | null) =>
  path !== null && (path === newPath || path === oldPath);
