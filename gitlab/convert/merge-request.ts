import type { MergeRequest } from '@/core/merge-request/merge-request';
import { MergeRequestAnswer } from '../schemas/merge-request';
import { check, type Checked } from './check';

/**
 * The facts of the merge request. Its address is made from `key`, which is the address that the user is on: a
 * server's own idea of its host can be wrong.
 */
export function convertMergeRequest(value: unknown, key: string): Checked<MergeRequest> {
  const checked = check(MergeRequestAnswer, value, 'merge_request');
  if (!checked.ok) return checked;
  const mr = checked.value;
  const end = key.lastIndexOf('!');
  // An answer about another merge request must not be filed under this one.
  if (mr.iid !== Number(key.slice(end + 1))) return { ok: false, path: 'merge_request.iid' };
  const web = key.slice(0, end);
  return {
    ok: true,
    value: {
      key,
      webUrl: `${web}/-/merge_requests/${mr.iid}`,
      projectId: mr.project_id,
      projectPath: projectPath(mr.references?.full, web),
      iid: mr.iid,
      title: mr.title,
      state: mr.state,
      author: mr.author,
      sourceBranch: mr.source_branch,
      targetBranch: mr.target_branch,
      headSha: mr.sha,
      createdAt: mr.created_at,
      reviewers: mr.reviewers.filter((reviewer) => reviewer !== null),
    },
  };
}

/** `references.full` is `group/project!7`, from 12.7 on; the address has the same, perhaps behind a relative root. */
function projectPath(reference: string | undefined, web: string): string {
  const [path] = reference?.split('!') ?? [];
  if (path && web.endsWith(`/${path}`)) return path;
  return new URL(web).pathname.slice(1);
}
