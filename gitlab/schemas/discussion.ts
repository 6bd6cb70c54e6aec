import * as v from 'valibot';
import {
  BodyText,
  Flag,
  IdSchema,
  LongText,
  NumberOrNull,
  ShortText,
  TextOrNull,
  TimeOrNull,
  TimeSchema,
} from './fields';
import { AuthorAnswer, PersonOrNull } from './person';

const PositionAnswer = v.object({
  position_type: v.fallback(v.picklist(['text', 'image', 'file']), 'text'),
  old_path: TextOrNull,
  new_path: TextOrNull,
  old_line: NumberOrNull,
  new_line: NumberOrNull,
  head_sha: TextOrNull,
  line_range: v.fallback(
    v.nullable(
      v.object({
        start: v.object({ line_code: TextOrNull, old_line: NumberOrNull, new_line: NumberOrNull }),
      }),
    ),
    null,
  ),
});
export type PositionAnswer = v.InferOutput<typeof PositionAnswer>;

const SuggestionAnswer = v.object({
  from_line: v.pipe(v.number(), v.safeInteger()),
  to_line: v.pipe(v.number(), v.safeInteger()),
  from_content: BodyText,
  to_content: BodyText,
  applied: Flag,
});

/** GitLab's lib/api/entities/note.rb, without what we don't use. Lean, as it runs for every note. */
export const NoteAnswer = v.object({
  id: IdSchema,
  /** Null for a plain comment or a system note, else the kind of note. */
  type: TextOrNull,
  author: AuthorAnswer,
  body: v.nullish(LongText, ''),
  created_at: TimeSchema,
  updated_at: TimeOrNull,
  system: Flag,
  position: v.fallback(v.nullable(PositionAnswer), null),
  commit_id: TextOrNull,
  resolvable: Flag,
  resolved: Flag,
  resolved_by: PersonOrNull,
  resolved_at: TimeOrNull,
  /** Null where one has a shape that we don't know. */
  suggestions: v.fallback(v.array(v.fallback(v.nullable(SuggestionAnswer), null)), []),
  internal: Flag,
  /** The older name of `internal`. */
  confidential: Flag,
  imported: Flag,
});
export type NoteAnswer = v.InferOutput<typeof NoteAnswer>;

/**
 * Notes are validated one by one, so that a broken one costs only itself. `id` is 40 hexadecimal digits; null where it
 * is nothing that names a thread.
 */
export const DiscussionAnswer = v.object({
  id: v.fallback(v.nullable(v.pipe(ShortText, v.nonEmpty())), null),
  notes: v.array(v.unknown()),
});

/** What can be saved of a note that can't be read. */
export const BrokenNote = v.object({
  id: v.fallback(v.nullable(IdSchema), null),
  author: PersonOrNull,
  created_at: TimeOrNull,
  body: BodyText,
});
