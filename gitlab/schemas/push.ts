import * as v from 'valibot';
import { CountOr0, IdSchema, TextOrNull, TimeSchema } from './fields';
import { AuthorAnswer } from './person';

/** A row of `GET /projects/:id/events?action=pushed`. The ref's type is missing in old versions. */
export const PushAnswer = v.object({
  id: IdSchema,
  created_at: TimeSchema,
  author: AuthorAnswer,
  push_data: v.object({
    ref: TextOrNull,
    ref_type: v.fallback(v.string(), 'branch'),
    commit_from: TextOrNull,
    commit_to: TextOrNull,
    commit_count: CountOr0,
  }),
});
