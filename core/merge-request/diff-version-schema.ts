import * as v from 'valibot';

/** A file as one version of the diff shows it. `diff` is the unified diff of it without file headers, as GitLab gives it: hostile text. */
export const DiffFileSchema = v.object({
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
