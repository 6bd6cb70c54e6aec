import * as v from 'valibot';

/** A file as one version of the diff shows it. `diff` is the unified diff of it without file headers, as GitLab gives it: hostile text. */
const DiffFileSchema = v.object({
  oldPath: v.string(),
  newPath: v.string(),
  status: v.picklist(['added', 'deleted', 'renamed', 'changed']),
  /** No text to show: an image or another binary file. */
  binary: v.boolean(),
  generated: v.boolean(),
  /** GitLab or we left out (a part of) the diff, as it is too large. */
  cut: v.boolean(),
  diff: v.string(),
});
export type DiffFile = v.InferOutput<typeof DiffFileSchema>;

/**
 * One version of the merge request's diff: what a push left behind. Diff notes name it by `headSha`. `createdAt` in epoch
 * ms. What one commit alone changed is kept beside them in the same shape, under `commitDiffKey` in the place of the head
 * and with 0 for id and time: it is no version.
 */
export const DiffVersionSchema = v.object({
  mrKey: v.string(),
  headSha: v.string(),
  versionId: v.number(),
  createdAt: v.number(),
  files: v.array(DiffFileSchema),
});
export type DiffVersion = v.InferOutput<typeof DiffVersionSchema>;

const COMMIT = 'commit:';

/** What stands in the place of a version's `headSha` where one commit's own changes are meant. */
export const commitDiffKey = (sha: string): string => COMMIT + sha;

/** Whether this is what one commit changed, and no version of the diff. */
export const isCommitDiff = ({ headSha }: Pick<DiffVersion, 'headSha'>): boolean =>
  headSha.startsWith(COMMIT);

/** What a commit changed, as far as that was read; null where it was not. */
export function commitDiff(diffs: readonly DiffVersion[], sha: string): DiffVersion | null {
  return diffs.find(({ headSha }) => headSha === commitDiffKey(sha)) ?? null;
}
