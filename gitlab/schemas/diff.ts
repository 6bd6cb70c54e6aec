import * as v from 'valibot';
import { Flag, IdSchema, ModeOrNull, TextOrNull, TimeSchema } from './fields';

/** GitLab's `GET .../versions/:id`. Files are validated one by one, so that an odd one costs only itself. */
export const FullVersionAnswer = v.object({
  id: IdSchema,
  head_commit_sha: v.pipe(v.string(), v.nonEmpty()),
  created_at: TimeSchema,
  diffs: v.array(v.unknown()),
});

/** GitLab's lib/api/entities/diff.rb. `generated_file`, `collapsed` and `too_large` are missing in older versions. */
export const DiffFileAnswer = v.object({
  old_path: TextOrNull,
  new_path: TextOrNull,
  a_mode: ModeOrNull,
  b_mode: ModeOrNull,
  diff: v.nullish(v.string(), ''),
  new_file: Flag,
  renamed_file: Flag,
  deleted_file: Flag,
  generated_file: Flag,
  collapsed: Flag,
  too_large: Flag,
});
export type DiffFileAnswer = v.InferOutput<typeof DiffFileAnswer>;
