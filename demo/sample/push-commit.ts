import { comparePath } from './compare-path';
import { appendNote } from './write-note';
import type { DiffFile } from './unified-diff';
import type { SampleCommit, World } from './world';

/** Pushes the next waiting commit as the candidate does on the call; answers its sha, or null where none is left. */
export function pushCommit(world: World, now: number): string | null {
  const waiting = world.waitingCommits.shift();
  const before = world.versions[0];
  if (!waiting || !before) return null;
  const commit: SampleCommit = { ...waiting, at: now, parentSha: before.headSha };
  const id = before.id + 1;
  // A list of its own: the versions before hold theirs.
  world.commits = [commit, ...world.commits];
  world.versions.unshift({
    id,
    headSha: commit.sha,
    at: now,
    commits: [commit, ...before.commits],
    files: withChanges(before.files, commit.changes),
  });
  const body = pushedText(world, commit, before, id);
  appendNote(world, { author: world.candidate, body, at: now, systemIcon: 'commit' });
  return commit.sha;
}

/** The files of the diff after some of them look different. A file that is new to it comes last. */
export function withChanges(files: DiffFile[], changes: DiffFile[]): DiffFile[] {
  const kept = files.map((file) => changes.find(({ newPath }) => newPath === file.newPath) ?? file);
  return [...kept, ...changes.filter(({ newPath }) => !files.some((file) => file.newPath === newPath))];
}

/** GitLab's own words for a push. */
export function pushedText(
  world: World,
  commit: SampleCommit,
  before: { id: number; headSha: string },
  versionId: number,
): string {
  const title = commit.message.split('\n')[0] ?? '';
  const mrPath = `/${world.project.path}/-/merge_requests/${world.mergeRequest.iid}`;
  const compare = comparePath(mrPath, versionId, before.headSha);
  return `added 1 commit\n\n<ul><li>${commit.sha.slice(0, 8)} - ${title}</li></ul>\n\n[Compare with previous version](${compare})`;
}
