import { fakeSha } from './fake-sha';
import type { DiffFile } from './unified-diff';
import type { SampleCommit, SampleNote, World } from './world';

/** Finds a note anywhere on the merge request. */
export function findNote(world: World, noteId: number): SampleNote | null {
  for (const discussion of world.discussions) {
    const note = discussion.notes.find(({ id }) => id === noteId);
    if (note) return note;
  }
  return null;
}

/** Changes what a comment says. Throws where there is no such note. */
export function editNote(world: World, noteId: number, body: string, now: number): void {
  const note = findNote(world, noteId);
  if (!note) throw new RangeError(`There is no note ${noteId} on this merge request.`);
  note.body = body;
  note.updatedAt = now;
  note.editedAt = now;
  world.mergeRequest.updatedAt = now;
}

/** Adds a comment of the candidate at the end; answers its id. */
export function addNote(world: World, body: string, now: number): number {
  return append(world, body, now, null);
}

/** Pushes the next waiting commit as the candidate does on the call; answers its sha, or null where none is left. */
export function pushCommit(world: World, now: number): string | null {
  const waiting = world.waitingCommits.shift();
  const before = world.versions[0];
  if (!waiting || !before) return null;
  const commit: SampleCommit = { ...waiting, at: now, parentSha: before.headSha };
  const id = before.id + 1;
  world.commits.unshift(commit);
  world.versions.unshift({
    id,
    headSha: commit.sha,
    at: now,
    commits: [commit, ...before.commits],
    files: withChanges(before.files, commit.changes),
  });
  append(world, pushedText(world, commit, before, id), now, 'commit');
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
  const compare = `/${world.project.path}/-/merge_requests/${world.mergeRequest.iid}/diffs?diff_id=${versionId}&start_sha=${before.headSha}`;
  return `added 1 commit\n\n<ul><li>${commit.sha.slice(0, 8)} - ${title}</li></ul>\n\n[Compare with previous version](${compare})`;
}

function append(world: World, body: string, now: number, systemIcon: string | null): number {
  const id = Math.max(...world.discussions.flatMap(({ notes }) => notes.map((note) => note.id)), 0) + 1;
  world.discussions.push({
    id: fakeSha(`discussion ${id}`),
    individual: true,
    resolved: null,
    position: null,
    unreadable: false,
    notes: [
      {
        id,
        body,
        author: world.candidate,
        at: now,
        updatedAt: now,
        editedAt: null,
        systemIcon,
        internal: false,
        awards: [],
      },
    ],
  });
  world.mergeRequest.updatedAt = now;
  return id;
}
