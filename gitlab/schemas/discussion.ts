import * as v from 'valibot';
import { Flag, IdSchema, NumberOrNull, Text, TextOrNull, TimeOrNull, TimeSchema } from './fields';
import { AuthorAnswer, PersonOrNull } from './person';

const PositionAnswer = v.object({
  position_type: v.fallback(v.picklist(['text', 'image', 'file']), 'text'),
  old_path: TextOrNull,
  new_path: TextOrNull,
  old_line: NumberOrNull,
  new_line: NumberOrNull,
  head_sha: TextOrNull,
  line_range: v.fallback(
    v.nullable(v.object({ start: v.object({ old_line: NumberOrNull, new_line: NumberOrNull }) })),
    null,
  ),
});
export type PositionAnswer = v.InferOutput<typeof PositionAnswer>;

const SuggestionAnswer = v.object({
  from_line: v.number(),
  to_line: v.number(),
  from_content: Text,
  to_content: Text,
  applied: Flag,
});

/** GitLab's lib/api/entities/note.rb, without what we don't use. Lean, as it runs for every note. */
export const NoteAnswer = v.object({
  id: IdSchema,
  author: AuthorAnswer,
  body: v.nullish(v.string(), ''),
  created_at: TimeSchema,
  updated_at: TimeOrNull,
  system: Flag,
  position: v.fallback(v.nullable(PositionAnswer), null),
  commit_id: TextOrNull,
  resolvable: Flag,
  resolved: Flag,
  resolved_by: PersonOrNull,
  resolved_at: TimeOrNull,
  suggestions: v.fallback(v.array(SuggestionAnswer), []),
  internal: Flag,
  /** The older name of `internal`. */
  confidential: Flag,
  imported: Flag,
});
export type NoteAnswer = v.InferOutput<typeof NoteAnswer>;

/** Notes are validated one by one, so that a broken one costs only itself. */
export const DiscussionAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  notes: v.array(v.unknown()),
});

/** What can be saved of a note that can't be read. */
export const BrokenNote = v.object({
  id: v.fallback(v.nullable(IdSchema), null),
  created_at: TimeOrNull,
  body: Text,
});
