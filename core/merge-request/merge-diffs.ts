import type { DiffVersion } from './diff-version';

/**
 * All versions of both lists, one for each head commit. A version never changes, but what GitLab gives of it can
 * shrink: of old versions it removes the files in time. So what holds more is kept, and where that is what was there
 * before, it stays the same object.
 */
export function mergeDiffs(before: readonly DiffVersion[], arrived: readonly DiffVersion[]): DiffVersion[] {
  const versions = new Map(before.map((version) => [version.headSha, version]));
  for (const version of arrived) {
    const known = versions.get(version.headSha);
    if (!known || holdsMore(version, known)) versions.set(version.headSha, version);
  }
  return [...versions.values()];
}

/** The same head on another base is a version of its own: the later one counts. */
function holdsMore(one: DiffVersion, other: DiffVersion): boolean {
  if (one.files.length === 0 || other.files.length === 0) return one.files.length > 0;
  if (one.versionId !== other.versionId) return one.versionId > other.versionId;
  return one.files.length > other.files.length || textOf(one) > textOf(other);
}

function textOf({ files }: DiffVersion): number {
  return files.reduce((sum, { diff }) => sum + diff.length, 0);
}
