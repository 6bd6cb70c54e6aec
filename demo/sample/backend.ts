import { fakeSha } from './fake-sha';
import { author, candidate, interviewer, projectBot } from './people';
import { Stage } from './stage';
import { span } from './duration';
import type { World } from './world';

/** The main sample. */
export function buildBackend(callAt: number): World {
  const baseSha = fakeSha('base');
  const sha = fakeSha('c1');
  const commit = {
    sha,
    parentSha: baseSha,
    message: 'Add refunds',
    author,
    at: callAt - span('170:00'),
    changes: [],
  };
  const version = { id: 9001, headSha: sha, at: callAt - span('169:00'), commits: [commit], files: [] };
  const stage = new Stage(callAt, baseSha, [version]);
  return {
    callAt,
    project: {
      id: 42,
      path: 'acme/storefront',
      name: 'Storefront',
      namespace: 'Acme',
      description: 'Orders and payments of a small shop.',
    },
    mergeRequest: {
      id: 318_204_551,
      iid: 7,
      title: 'Let support refund orders',
      description: 'Refunds.',
      author,
      assignees: [author],
      sourceBranch: 'refunds',
      targetBranch: 'main',
      baseSha,
      labels: [],
      milestone: null,
      createdAt: callAt - span('168:00'),
      updatedAt: callAt - span('31:00'),
    },
    people: [author, candidate, interviewer, projectBot],
    viewer: interviewer,
    discussions: stage.perform([
      {
        before: '53:12',
        by: candidate,
        body: '**issue (blocking):** This has no check.',
        thread: true,
        replies: [{ before: '47:00', by: author, body: 'Thanks @robin-candidate' }],
      },
      { before: '31:30', by: candidate, body: 'question: why?' },
      { before: '31:05', by: candidate, body: "I'm done with my review." },
    ]),
    commits: [commit],
    versions: [version],
    stateEvents: [],
    labelEvents: [],
    milestoneEvents: [],
    awards: [],
    approvals: [{ person: candidate, at: callAt - span('31:03') }],
    reviewers: [{ person: candidate, state: 'approved', at: callAt - span('97:00') }],
    waitingCommits: [],
  };
}
