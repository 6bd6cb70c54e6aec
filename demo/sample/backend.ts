import { pushedText } from './push-commit';
import { afterTheReview, beforeTheReview, reactions } from './around';
import { callCommits, pushedChanges } from './changes';
import { HOUR_MS, span } from './duration';
import { firstSitting } from './first-sitting';
import { description, title } from './merge-request-text';
import { author, candidate, interviewer, projectBot } from './people';
import { baseSha } from './pushes';
import { recast, recastAwards } from './recast';
import type { ScriptedThread } from './script';
import { secondSitting } from './second-sitting';
import { Stage } from './stage';
import type { DiffFile } from './unified-diff';
import type { SampleLabel, SampleMilestone, World } from './world';

const backendLabel: SampleLabel = label(811_204, 'backend', '#1068bf', 'Server side');
const exerciseLabel: SampleLabel = label(811_210, 'exercise', '#8e4a9e', 'Made for interviews');

/** The main sample: a review over two sittings, with everything that a review may hold. */
export function buildBackend(callAt: number): World {
  return buildWorld(callAt, [...firstSitting, ...secondSitting, ...afterTheReview]);
}

/**
 * The merge request with any conversation about it. `script` is what is written from the candidate's review on; `who`
 * plays the candidate; `moreFiles` are changed besides those of the exercise.
 */
export function buildWorld(
  callAt: number,
  script: ScriptedThread[],
  who = candidate,
  moreFiles: DiffFile[] = [],
): World {
  const { commits, versions } = pushedChanges(callAt, moreFiles);
  const stage = new Stage(callAt, baseSha, versions);
  const milestone = refundsMilestone(callAt);
  const approvedBefore = script.find(({ body }) => body === 'approved this merge request')?.before;
  const world: World = {
    callAt,
    project: {
      id: 42,
      path: 'acme/storefront',
      name: 'Storefront',
      namespace: 'Acme',
      description: 'Orders and payments of a small shop platform. An exercise for interviews.',
    },
    mergeRequest: {
      id: 318_204_551,
      iid: 7,
      title,
      description,
      author,
      assignees: [author],
      sourceBranch: 'support-refunds',
      targetBranch: 'main',
      baseSha,
      labels: [backendLabel, exerciseLabel],
      milestone,
      createdAt: callAt - span('168:01'),
      updatedAt: callAt - span('31:02'),
    },
    people: [author, who, interviewer, projectBot],
    candidate: who,
    viewer: interviewer,
    discussions: [],
    commits,
    versions,
    stateEvents: [
      { id: 55_120_871, person: interviewer, at: callAt - span('140:12'), state: 'closed' },
      { id: 55_201_940, person: interviewer, at: callAt - span('97:40'), state: 'reopened' },
    ],
    labelEvents: [
      { id: 98_220_114, person: author, at: callAt - span('167:58'), label: backendLabel, action: 'add' },
      {
        id: 98_220_120,
        person: interviewer,
        at: callAt - span('166:05'),
        label: exerciseLabel,
        action: 'add',
      },
    ],
    milestoneEvents: [
      { id: 21_004_518, person: author, at: callAt - span('167:57'), milestone, action: 'add' },
    ],
    awards: stage.awards(script.length === 0 ? [] : recastAwards(reactions, who)),
    approvals: approvedBefore === undefined ? [] : [{ person: who, at: callAt - span(approvedBefore) }],
    reviewers: [
      {
        person: who,
        state: approvedBefore === undefined ? 'unreviewed' : 'approved',
        at: callAt - span('97:34'),
      },
    ],
    revision: 0,
    lastNoteId: 0,
    waitingCommits: callCommits(who),
  };
  world.discussions = stage.perform(recast([...beforeTheReview, ...authorsPush(world), ...script], who));
  return world;
}

/** The author's push in answer to the first sitting, as GitLab notes it. */
function authorsPush(world: World): ScriptedThread[] {
  const [newest, before] = world.versions;
  const [fix] = world.commits;
  if (!newest || !before || !fix) return [];
  return [{ before: '46:30', by: author, system: 'commit', body: pushedText(world, fix, before, newest.id) }];
}

function label(id: number, name: string, color: string, description: string): SampleLabel {
  return { id, name, color, textColor: '#FFFFFF', description };
}

function refundsMilestone(callAt: number): SampleMilestone {
  const dueDate = new Date(callAt + 400 * HOUR_MS).toISOString().slice(0, 10);
  return { id: 3_300_418, iid: 4, title: 'Refunds', dueDate, createdAt: callAt - span('400:00') };
}
