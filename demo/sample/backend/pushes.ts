import { comparePath } from '../compare-path';
import { fakeSha } from '../fake-sha';
import type { ScriptedMergeRequest, ScriptedPush } from '../scripted-merge-request';

const SECOND_VERSION_ID = 1_204_730_226;

/** The two versions before the call. */
export const pushes: ScriptedPush[] = [
  {
    before: '168:02',
    versionId: 1_204_551_870,
    diff: 'version-1',
    commits: [
      { seed: 'add the table', before: '170:31', message: 'Add refunds' },
      {
        seed: 'let support refund',
        before: '169:12',
        message:
          'Let support refund orders\n\nThe back office can give back all of an order or a part of it.',
      },
      { seed: 'send a receipt', before: '168:20', message: 'Send a receipt for each refund' },
    ],
  },
  {
    before: '46:30',
    versionId: SECOND_VERSION_ID,
    diff: 'version-2',
    commits: [{ seed: 'remove the log line', before: '46:34', message: 'Remove a log line from debugging' }],
  },
];

/** What the candidate will push on the call. */
export const callCommits: ScriptedMergeRequest['callCommits'] = [
  { seed: 'scope refunds', diff: 'call-1', message: 'Keep refunds within the shop of the staff member' },
  { seed: 'test the rest', diff: 'call-2', message: 'Test that a second refund can not exceed what is left' },
  { seed: 'lock the order', diff: 'call-3', message: 'Check what is left under a lock, in cents' },
];

/** What GitLab writes into a thread whose line the second push has changed. */
export const changedLineText = `changed this line in [version 2 of the diff](${comparePath('/acme/storefront/-/merge_requests/7', SECOND_VERSION_ID, fakeSha('send a receipt'))})`;
