import { PushAnswer } from '../schemas/push';
import { check } from './check';
import type { Rows } from './rows';

/**
 * Pushes to the source branch. Events of a project tell of everybody's branches, and in a project for interviews those
 * are other candidates': only what went to `branch` is kept. Null where the branch is not known: then every branch
 * counts. A push to a tag is none to a branch.
 */
export function readPushes(rows: readonly unknown[], branch: string | null): Rows {
  const read: Rows = { events: [], unread: [] };
  rows.forEach((row, index) => {
    const push = check(PushAnswer, row, `pushes[${index}]`);
    if (!push.ok) {
      // Whose push it was and where to can't be told, so it is not kept as other activity either.
      read.unread.push(push.path);
      return;
    }
    const { id, created_at, author, push_data } = push.value;
    const { ref, ref_type, commit_from, commit_to, commit_count } = push_data;
    if (ref === null || ref_type !== 'branch' || (branch !== null && ref !== branch)) return;
    read.events.push({
      kind: 'pushed',
      id: `pushed:${id}`,
      at: created_at,
      author,
      ref,
      fromSha: commit_from,
      toSha: commit_to,
      commits: commit_count,
    });
  });
  return read;
}
