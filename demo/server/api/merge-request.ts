import { countDownvotes, countUpvotes, isMergeRequestSettled } from '@/demo/sample/merge-request-facts';
import type { SampleMilestone, World } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { apiTime } from './time';
import { userBasic } from './user';

/** `GET /projects/:id/merge_requests/:iid`. */
export function mergeRequest({ world, origin }: Call): Answer {
  return json(apiMergeRequest(world, origin));
}

function apiMergeRequest(world: World, origin: string): object {
  const { mergeRequest: mr, project } = world;
  const head = world.versions[0]?.headSha ?? mr.baseSha;
  return {
    id: mr.id,
    iid: mr.iid,
    project_id: project.id,
    title: mr.title,
    description: mr.description,
    state: 'opened',
    created_at: apiTime(mr.createdAt),
    updated_at: apiTime(mr.updatedAt),
    merged_by: null,
    merge_user: null,
    merged_at: null,
    closed_by: null,
    closed_at: null,
    target_branch: mr.targetBranch,
    source_branch: mr.sourceBranch,
    user_notes_count: commentCount(world),
    upvotes: countUpvotes(world),
    downvotes: countDownvotes(world),
    author: userBasic(mr.author, origin),
    assignees: mr.assignees.map((person) => userBasic(person, origin)),
    assignee: mr.assignees[0] ? userBasic(mr.assignees[0], origin) : null,
    reviewers: world.reviewers.map(({ person }) => userBasic(person, origin)),
    source_project_id: project.id,
    target_project_id: project.id,
    labels: mr.labels.map(({ name }) => name),
    draft: false,
    imported: false,
    imported_from: 'none',
    work_in_progress: false,
    milestone: mr.milestone ? apiMilestone(mr.milestone, world, origin) : null,
    merge_when_pipeline_succeeds: false,
    merge_status: 'can_be_merged',
    detailed_merge_status: isMergeRequestSettled(world) ? 'mergeable' : 'discussions_not_resolved',
    merge_after: null,
    sha: head,
    merge_commit_sha: null,
    squash_commit_sha: null,
    discussion_locked: null,
    should_remove_source_branch: null,
    force_remove_source_branch: true,
    prepared_at: apiTime(mr.createdAt + 4_120),
    reference: `!${mr.iid}`,
    references: { short: `!${mr.iid}`, relative: `!${mr.iid}`, full: `${project.path}!${mr.iid}` },
    web_url: `${origin}/${project.path}/-/merge_requests/${mr.iid}`,
    time_stats: {
      time_estimate: 0,
      total_time_spent: 0,
      human_time_estimate: null,
      human_total_time_spent: null,
    },
    squash: false,
    squash_on_merge: false,
    task_completion_status: { count: 0, completed_count: 0 },
    has_conflicts: false,
    blocking_discussions_resolved: isMergeRequestSettled(world),
    approvals_before_merge: null,
    subscribed: true,
    changes_count: String(world.versions[0]?.files.length ?? 0),
    latest_build_started_at: null,
    latest_build_finished_at: null,
    first_deployed_to_production_at: null,
    pipeline: null,
    head_pipeline: null,
    diff_refs: { base_sha: mr.baseSha, head_sha: head, start_sha: mr.baseSha },
    merge_error: null,
    first_contribution: false,
    user: { can_merge: true },
  };
}

/** A milestone as the API gives it, of the merge request and of an event alike. */
export function apiMilestone(milestone: SampleMilestone, world: World, origin: string): object {
  return {
    id: milestone.id,
    iid: milestone.iid,
    project_id: world.project.id,
    title: milestone.title,
    description: '',
    state: 'active',
    created_at: apiTime(milestone.createdAt),
    updated_at: apiTime(milestone.createdAt),
    due_date: milestone.dueDate,
    start_date: null,
    expired: false,
    web_url: `${origin}/${world.project.path}/-/milestones/${milestone.iid}`,
  };
}

function commentCount(world: World): number {
  return world.discussions.flatMap(({ notes }) => notes).filter(({ systemIcon }) => systemIcon === null)
    .length;
}
