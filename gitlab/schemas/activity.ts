import * as v from 'valibot';
import { IdSchema, LinkOrNull, Text, TimeOrNull, TimeSchema } from './fields';
import { AuthorAnswer, PersonAnswer } from './person';

/** Rows of the endpoints beside the discussions. */

export const CommitAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  title: Text,
  message: Text,
  author_name: Text,
  author_email: Text,
  authored_date: TimeOrNull,
  committed_date: TimeOrNull,
  created_at: TimeOrNull,
  web_url: LinkOrNull,
});

export const VersionAnswer = v.object({ id: IdSchema, head_commit_sha: v.string(), created_at: TimeSchema });

/** `approved_at` came with a late version; without it only the system note says when. */
export const ApprovalAnswer = v.object({ user: PersonAnswer, approved_at: TimeOrNull });
export const ApprovalsAnswer = v.object({ approved_by: v.array(v.unknown()) });

const event = { id: IdSchema, user: AuthorAnswer, created_at: TimeSchema };
const action = v.picklist(['add', 'remove']);

export const StateEventAnswer = v.object({ ...event, state: v.string() });
/** The label is null once it has been deleted. */
export const LabelEventAnswer = v.object({
  ...event,
  action,
  label: v.nullish(v.object({ name: v.string() }), null),
});
export const MilestoneEventAnswer = v.object({
  ...event,
  action,
  milestone: v.nullish(v.object({ title: v.string() }), null),
});
export const EmojiAnswer = v.object({ ...event, name: v.string() });
