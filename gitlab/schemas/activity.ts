import * as v from 'valibot';
import { BodyText, IdSchema, LinkOrNull, ShortText, Text, TimeOrNull, TimeSchema } from './fields';
import { AuthorAnswer, PersonAnswer, PersonOrNull } from './person';

/** Rows of the endpoints beside the discussions. */

/** `at` is when it was committed: one of its three times has to be there. */
export const CommitAnswer = v.pipe(
  v.object({
    id: v.pipe(ShortText, v.nonEmpty()),
    title: Text,
    message: BodyText,
    author_name: Text,
    author_email: Text,
    authored_date: TimeOrNull,
    committed_date: TimeOrNull,
    created_at: TimeOrNull,
    web_url: LinkOrNull,
  }),
  v.transform(({ committed_date, created_at, authored_date, ...commit }) => ({
    ...commit,
    at: committed_date ?? created_at ?? authored_date ?? NaN,
  })),
  v.check(({ at }) => !Number.isNaN(at), 'no time'),
);

export const VersionAnswer = v.object({ id: IdSchema, head_commit_sha: ShortText, created_at: TimeSchema });

/** `approved_at` came with a late version; without it only the system note says when. */
export const ApprovalAnswer = v.object({ user: PersonAnswer, approved_at: TimeOrNull });
export const ApprovalsAnswer = v.object({ approved_by: v.array(v.unknown()) });

const event = { id: IdSchema, user: AuthorAnswer, created_at: TimeSchema };
/** `add` or `remove`; a newer GitLab may know others. */
const action = ShortText;

export const StateEventAnswer = v.object({ ...event, state: ShortText });
/** The label is null once it has been deleted. */
export const LabelEventAnswer = v.object({
  ...event,
  action,
  label: v.nullish(v.object({ name: ShortText }), null),
});
export const MilestoneEventAnswer = v.object({
  ...event,
  action,
  milestone: v.nullish(v.object({ title: ShortText }), null),
});
export const EmojiAnswer = v.object({ ...event, name: ShortText });

/** `GET .../reviewers`: who reviews, since when, and the present state of it. */
export const ReviewerAnswer = v.object({ user: PersonAnswer, state: Text, created_at: TimeOrNull });

/** What can be saved of a row that can't be read. */
export const BrokenRow = v.object({
  id: v.fallback(v.nullable(IdSchema), null),
  user: PersonOrNull,
  created_at: TimeOrNull,
  name: Text,
  title: Text,
  state: Text,
  action: Text,
});
