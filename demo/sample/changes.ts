import { readFileSync } from 'node:fs';
import { fakeSha } from './fake-sha';
import { withChanges } from './push-commit';
import { author } from './people';
import { baseSha, FIRST_VERSION_ID, firstHeadSha, SECOND_VERSION_ID, secondHeadSha } from './pushes';
import { parseDiff, type DiffFile } from './unified-diff';
import { span } from './duration';
import type { SampleCommit, SamplePerson, SampleVersion } from './world';

/** The stored diffs. Each is against the application as it stands in `demo/application`. */
export const diffNames = ['version-1', 'version-2', 'call-1', 'call-2', 'call-3'] as const;

/**
 * Reads a stored diff. All but the first hold only the files that look different from then on; `ugly` holds what else
 * can happen to a file, and is not part of the exercise.
 */
export function readDiff(name: (typeof diffNames)[number] | 'ugly'): DiffFile[] {
  return parseDiff(readFileSync(new URL(`../merge-request/${name}.diff`, import.meta.url), 'utf8'));
}

/** What had been pushed before the call, newest first. `moreFiles` are changed in both versions. */
export function pushedChanges(
  callAt: number,
  moreFiles: DiffFile[],
): { commits: SampleCommit[]; versions: SampleVersion[] } {
  const table = commit('add the table', baseSha, 'Add refunds', callAt - span('170:31'));
  const api = commit(
    'let support refund',
    table.sha,
    'Let support refund orders\n\nThe back office can give back all of an order or a part of it.',
    callAt - span('169:12'),
  );
  const receipt = commit(
    'send a receipt',
    api.sha,
    'Send a receipt for each refund',
    callAt - span('168:20'),
  );
  const fix = commit(
    'remove the log line',
    receipt.sha,
    'Remove a log line from debugging',
    callAt - span('46:34'),
  );
  const files = [...readDiff('version-1'), ...moreFiles];
  const first = [receipt, api, table];
  return {
    commits: [fix, ...first],
    versions: [
      {
        id: SECOND_VERSION_ID,
        headSha: secondHeadSha,
        at: callAt - span('46:30'),
        commits: [fix, ...first],
        files: withChanges(files, readDiff('version-2')),
      },
      { id: FIRST_VERSION_ID, headSha: firstHeadSha, at: callAt - span('168:02'), commits: first, files },
    ],
  };
}

/** What the candidate (`who`) will push on the call, in order. Their times are set when they are pushed. */
export function callCommits(who: SamplePerson): SampleCommit[] {
  return [
    {
      ...commit('scope refunds', '', 'Keep refunds within the shop of the staff member', 0),
      author: who,
      changes: readDiff('call-1'),
    },
    {
      ...commit('test the rest', '', 'Test that a second refund can not exceed what is left', 0),
      author: who,
      changes: readDiff('call-2'),
    },
    {
      ...commit('lock the order', '', 'Check what is left under a lock, in cents', 0),
      author: who,
      changes: readDiff('call-3'),
    },
  ];
}

function commit(seed: string, parentSha: string, message: string, at: number): SampleCommit {
  return { sha: fakeSha(seed), parentSha, message, author, at, changes: [] };
}
