import * as v from 'valibot';
import { IdSchema, ShortText, Text, TextOrNull, TimeSchema } from './fields';
import { AuthorAnswer, PersonOrNull } from './person';

/** GitLab's `GET /projects/:id/merge_requests/:iid`. `reviewers` are missing before 13.9. */
export const MergeRequestAnswer = v.object({
  iid: IdSchema,
  project_id: IdSchema,
  title: ShortText,
  state: ShortText,
  author: AuthorAnswer,
  source_branch: Text,
  target_branch: Text,
  sha: TextOrNull,
  created_at: TimeSchema,
  references: v.fallback(v.nullable(v.object({ full: v.string() })), null),
  reviewers: v.fallback(v.array(PersonOrNull), []),
});
