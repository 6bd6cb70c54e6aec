import * as v from 'valibot';
import { TimeOrNull } from './fields';

/** The envelope of GraphQL: with status 200 it can hold errors and nothing else. */
export const GraphqlAnswer = v.object({
  errors: v.fallback(v.nullable(v.array(v.unknown())), null),
  data: v.fallback(
    v.nullable(v.object({ project: v.nullable(v.object({ mergeRequest: v.nullable(v.unknown()) })) })),
    null,
  ),
});

export const GraphqlError = v.object({ message: v.string() });

/** The one page of notes that `note-edits` asks for. */
export const NotesPage = v.object({ notes: v.object({ nodes: v.array(v.unknown()) }) });

/** `id` is `gid://gitlab/DiffNote/123`: the number after the last slash is the note's id everywhere else. */
export const EditedNote = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/\/\d{1,15}$/),
    v.transform((gid) => Number(gid.slice(gid.lastIndexOf('/') + 1))),
  ),
  lastEditedAt: TimeOrNull,
  /** Null where it was not asked for, or is of a form that says nothing. */
  awardEmoji: v.fallback(v.nullable(v.object({ nodes: v.array(v.unknown()) })), null),
});
