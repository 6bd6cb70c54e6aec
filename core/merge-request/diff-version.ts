import type * as v from 'valibot';
import type { DiffFileSchema, DiffVersionSchema } from './diff-version-schema';

export type DiffFile = v.InferOutput<typeof DiffFileSchema>;

export type DiffVersion = v.InferOutput<typeof DiffVersionSchema>;

const COMMIT = 'commit:';

/** What stands in the place of a version's `headSha` where one commit's own changes are meant. */
export const commitDiffKey = (sha: string): string => COMMIT + sha;

/** Whether this is what one commit changed, and no version of the diff. */
export const isCommitDiff = ({ headSha }: Pick<DiffVersion, 'headSha'>): boolean =>
  headSha.startsWith(COMMIT);

/** The commit that it ends with: a version of the diff at its head, or the one commit whose changes it holds. */
export const diffSha = ({ headSha }: Pick<DiffVersion, 'headSha'>): string =>
  headSha.startsWith(COMMIT) ? headSha.slice(COMMIT.length) : headSha;

/** What a commit changed, as far as that was read; null where it was not. */
export function commitDiff(diffs: readonly DiffVersion[], sha: string): DiffVersion | null {
  return diffs.find(({ headSha }) => headSha === commitDiffKey(sha)) ?? null;
}
