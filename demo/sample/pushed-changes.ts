import { readFileSync } from 'node:fs';
import { fakeSha } from './fake-sha';
import { ownChanges } from './own-changes';
import { withChanges } from './push-commit';
import { parseDiff, type DiffFile } from './unified-diff';
import { span } from './duration';
import type { ScriptedMergeRequest } from './scripted-merge-request';
import type { SampleCommit, SamplePerson, SampleVersion } from './world';

const stored = new URL('../merge-requests/', import.meta.url);

/** Reads a stored diff, `demo/merge-requests/<folder>/<name>.diff`. */
export function readDiff(folder: string, name: string): DiffFile[] {
  return parseDiff(readFileSync(new URL(`${folder}/${name}.diff`, stored), 'utf8'));
}

/** The names of a merge request's stored diffs, in the order of their pushes. */
export function diffNames({ pushes, callCommits: onCall }: ScriptedMergeRequest): string[] {
  return [...pushes, ...onCall].map(({ diff }) => diff);
}

/** What had been pushed before the call, newest first. `moreFiles` are changed in each version. */
export function pushedChanges(
  callAt: number,
  { folder, pushes, baseSha, author }: ScriptedMergeRequest,
  moreFiles: DiffFile[],
): { commits: SampleCommit[]; versions: SampleVersion[] } {
  let files = moreFiles;
  let commits: SampleCommit[] = [];
  const versions: SampleVersion[] = [];
  for (const push of pushes) {
    for (const { seed, message, before } of push.commits) {
      const parentSha = commits[0]?.sha ?? baseSha;
      commits = [
        {
          sha: fakeSha(seed),
          parentSha,
          message,
          author,
          at: callAt - span(before),
          changes: [],
          ownChanges: [],
        },
        ...commits,
      ];
    }
    const changes = readDiff(folder, push.diff);
    files = versions.length === 0 ? [...changes, ...moreFiles] : withChanges(files, changes);
    const headSha = commits[0]?.sha ?? baseSha;
    versions.unshift({ id: push.versionId, headSha, at: callAt - span(push.before), commits, files });
  }
  return { commits, versions };
}

/** What the candidate (`who`) will push on the call to what is there, in order. Their times are set when they are pushed. */
export function callCommits(
  { folder, callCommits: written }: ScriptedMergeRequest,
  who: SamplePerson,
  there: DiffFile[],
): SampleCommit[] {
  let before = there;
  return written.map(({ seed, message, diff }) => {
    const changes = readDiff(folder, diff);
    const own = ownChanges(folder, before, changes);
    before = withChanges(before, changes);
    return { sha: fakeSha(seed), parentSha: '', message, author: who, at: 0, changes, ownChanges: own };
  });
}
