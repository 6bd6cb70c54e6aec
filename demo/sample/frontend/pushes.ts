import { comparePath } from '../compare-path';
import { fakeSha } from '../fake-sha';
import type { ScriptedMergeRequest, ScriptedPush } from '../scripted-merge-request';

const SECOND_VERSION_ID = 1_219_466_038;

/** The two versions before the call. */
export const pushes: ScriptedPush[] = [
  {
    before: '191:10',
    versionId: 1_219_080_914,
    diff: 'version-1',
    commits: [
      { seed: 'desk: ask for reservations', before: '193:40', message: 'Ask the API for reservations' },
      {
        seed: 'desk: search',
        before: '192:15',
        message: 'Search reservations while typing\n\nWhat was typed is marked in titles and notes.',
      },
      { seed: 'desk: cancel', before: '191:26', message: 'Cancel a reservation from the list' },
    ],
  },
  {
    before: '42:36',
    versionId: SECOND_VERSION_ID,
    diff: 'version-2',
    commits: [
      { seed: 'desk: keep nothing', before: '42:41', message: 'Keep nothing of a search in the browser' },
    ],
  },
];

/** What the candidate will push on the call. */
export const callCommits: ScriptedMergeRequest['callCommits'] = [
  {
    seed: 'desk: late answers',
    diff: 'call-1',
    message: 'Wait for a pause, and drop answers that come too late',
  },
  { seed: 'desk: no markup', diff: 'call-2', message: 'Mark what was found without making HTML of it' },
  {
    seed: 'desk: the list owns',
    diff: 'call-3',
    message:
      'Let the list change only once a reservation is cancelled\n\nThe old dialog and its styles are not used any more and can go next.',
  },
];

/** What GitLab writes into a thread whose line the second push has changed. */
export const changedLineText = `changed this line in [version 2 of the diff](${comparePath('/acme/library-desk/-/merge_requests/12', SECOND_VERSION_ID, fakeSha('desk: cancel'))})`;
