import { span } from './duration';
import { callCommits, pushedChanges } from './pushed-changes';
import { pushedText } from './push-commit';
import { recast, recastAwards } from './recast';
import type { ScriptedThread } from './script';
import type { ScriptedMergeRequest } from './scripted-merge-request';
import { Stage } from './stage';
import type { DiffFile } from './unified-diff';
import type { SampleMilestone, SamplePerson, World } from './world';

/** What a scenario may change about a merge request besides the conversation. */
interface Variation {
  /** Plays the candidate. */
  who?: SamplePerson;
  /** Files that are changed besides those of the exercise. */
  moreFiles?: DiffFile[];
}

/** The merge request with any conversation about it. `script` is what is written from the candidate's review on. */
export function buildWorld(
  callAt: number,
  written: ScriptedMergeRequest,
  script: ScriptedThread[],
  { who = written.candidate, moreFiles = [] }: Variation = {},
): World {
  const { commits, versions } = pushedChanges(callAt, written, moreFiles);
  const stage = new Stage(callAt, written.baseSha, versions, written.firstIds);
  const at = (before: string): number => callAt - span(before);
  const milestone = milestoneOf(written, callAt);
  const approvedBefore = script.find(({ body }) => body === 'approved this merge request')?.before;
  const wrote = script.some(({ by }) => by.id === written.candidate.id);
  const state = approvedBefore !== undefined ? 'approved' : wrote ? 'reviewed' : 'unreviewed';
  const reactions = script.length === 0 ? [] : written.reactions;
  const world: World = {
    callAt,
    project: written.project,
    mergeRequest: {
      id: written.id,
      iid: written.iid,
      title: written.title,
      description: written.description,
      author: written.author,
      assignees: [written.author],
      sourceBranch: written.sourceBranch,
      targetBranch: written.targetBranch,
      baseSha: written.baseSha,
      labels: written.labels.map(({ label }) => label),
      milestone,
      createdAt: at(written.created),
      updatedAt: at(written.updated),
    },
    people: [written.author, who, written.viewer, written.bot],
    candidate: who,
    viewer: written.viewer,
    discussions: [],
    commits,
    versions,
    stateEvents: written.states.map(({ id, by, before, state }) => ({
      id,
      person: by,
      at: at(before),
      state,
    })),
    labelEvents: written.labels.map(({ eventId, by, before, label }) => ({
      id: eventId,
      person: by,
      at: at(before),
      label,
      action: 'add',
    })),
    milestoneEvents: [
      {
        id: written.milestone.eventId,
        person: written.milestone.by,
        at: at(written.milestone.before),
        milestone,
        action: 'add',
      },
    ],
    awards: stage.awards(recastAwards(reactions, written.candidate, who)),
    approvals: approvedBefore === undefined ? [] : [{ person: who, at: at(approvedBefore) }],
    reviewers: [{ person: who, state, at: at(written.reviewRequested) }],
    pushElsewhere: {
      person: written.viewer,
      at: at(written.pushElsewhere.before),
      title: written.pushElsewhere.title,
    },
    revision: 0,
    lastNoteId: 0,
    waitingCommits: callCommits(written, who, versions[0]?.files ?? []),
  };
  const whole = [...written.beforeTheReview, ...laterPushes(world, written), ...script];
  world.discussions = stage.perform(recast(whole, written.candidate, who));
  return world;
}

function milestoneOf({ milestone }: ScriptedMergeRequest, callAt: number): SampleMilestone {
  const { id, iid, title, created, due } = milestone;
  const dueDate = new Date(callAt + span(due)).toISOString().slice(0, 10);
  return { id, iid, title, dueDate, createdAt: callAt - span(created) };
}

/** What the author pushed after the first version, as GitLab notes it. */
function laterPushes(world: World, { pushes, author }: ScriptedMergeRequest): ScriptedThread[] {
  return pushes.slice(1).flatMap(({ before }, index) => {
    const newest = world.versions.at(-2 - index);
    const older = world.versions.at(-1 - index);
    const [commit] = newest?.commits ?? [];
    if (!newest || !older || !commit) return [];
    return [{ before, by: author, system: 'commit', body: pushedText(world, commit, older, newest.id) }];
  });
}
