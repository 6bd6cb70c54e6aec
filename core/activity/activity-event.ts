import * as v from 'valibot';
import { PersonSchema } from './person';

/**
 * What happened on a merge request, in our own words: `gitlab/` converts answers of the API into these, everything
 * else derives from them. All times (`...At`, `at`) are epoch milliseconds; null where GitLab did not say.
 */

/** Where a diff note stands, on the version of the diff that it was written on. Lines are 1-based. */
const DiffPositionSchema = v.object({
  type: v.picklist(['text', 'image', 'file']),
  oldPath: v.nullable(v.string()),
  newPath: v.nullable(v.string()),
  oldLine: v.nullable(v.number()),
  newLine: v.nullable(v.number()),
  /** First line of a multi-line note, on the side of its last: the new one where that has a new line. */
  startLine: v.nullable(v.number()),
  headSha: v.nullable(v.string()),
});
export type DiffPosition = v.InferOutput<typeof DiffPositionSchema>;

/** A suggestion block inside a comment, as the server understood it. */
const SuggestionSchema = v.object({
  fromLine: v.number(),
  toLine: v.number(),
  fromContent: v.string(),
  toContent: v.string(),
  applied: v.boolean(),
});

/** An earlier text of a comment, and when the reading began that found it changed (epoch ms): it was changed before that. */
const BodyVersionSchema = v.object({ body: v.string(), seenAt: v.number() });
export type BodyVersion = v.InferOutput<typeof BodyVersionSchema>;

/**
 * A comment that a complete read did not have any more. `missedAt`: when that read ended (epoch ms); `confirmedAt`: when
 * a second complete read lacked it too, null until then: only a confirmed one is called deleted.
 */
const AbsenceSchema = v.object({
  readId: v.string(),
  missedAt: v.number(),
  confirmedAt: v.nullable(v.number()),
});
export type Absence = v.InferOutput<typeof AbsenceSchema>;

const common = {
  /** Stable and unique within the merge request, such as `note:123`, `commit:<sha>`, `state:7`. */
  id: v.string(),
  at: v.number(),
  author: v.nullable(PersonSchema),
};

/** A comment by a person: plain, in a thread, or on the diff. `body` is raw Markdown: hostile until rendered safe. */
const CommentEventSchema = v.object({
  ...common,
  kind: v.literal('comment'),
  noteId: v.number(),
  threadId: v.string(),
  body: v.string(),
  reply: v.boolean(),
  position: v.nullable(DiffPositionSchema),
  commitSha: v.nullable(v.string()),
  internal: v.boolean(),
  imported: v.boolean(),
  resolvable: v.boolean(),
  resolved: v.boolean(),
  resolvedBy: v.nullable(PersonSchema),
  resolvedAt: v.nullable(v.number()),
  suggestions: v.array(SuggestionSchema),
  updatedAt: v.nullable(v.number()),
  /** Earlier texts, oldest first; empty where we have only ever seen `body`. */
  earlier: v.array(BodyVersionSchema),
  /** Null while the comment was in the last complete read. */
  absence: v.nullable(AbsenceSchema),
});
export type CommentEvent = v.InferOutput<typeof CommentEventSchema>;

/** GitLab's own note about an action: "approved this merge request", "added 2 commits". Always English text. */
const SystemEventSchema = v.object({
  ...common,
  kind: v.literal('system'),
  noteId: v.nullable(v.number()),
  text: v.string(),
});
export type SystemEvent = v.InferOutput<typeof SystemEventSchema>;

/** A commit of the merge request. GitLab knows no user for it, only a name and an e-mail address. */
const CommitEventSchema = v.object({
  ...common,
  kind: v.literal('commit'),
  sha: v.string(),
  title: v.string(),
  message: v.string(),
  authorName: v.string(),
  authorEmail: v.string(),
  webUrl: v.nullable(v.string()),
});
export type CommitEvent = v.InferOutput<typeof CommitEventSchema>;

/** A new version of the diff, which is what a push leaves behind. */
const VersionEventSchema = v.object({
  ...common,
  kind: v.literal('version'),
  headSha: v.string(),
});

/**
 * A push as the project's events tell it, with the user who pushed: what commits themselves don't say. `fromSha` is null
 * for a new branch, `toSha` for a deleted one.
 */
const PushedEventSchema = v.object({
  ...common,
  kind: v.literal('pushed'),
  ref: v.string(),
  fromSha: v.nullable(v.string()),
  toSha: v.nullable(v.string()),
  commits: v.number(),
});
export type PushedEvent = v.InferOutput<typeof PushedEventSchema>;

/** That a note was edited, and when for the last time, as GitLab itself says. `author` is null: GitLab's page shows who. */
const EditEventSchema = v.object({ ...common, kind: v.literal('edit'), noteId: v.number() });
export type EditEvent = v.InferOutput<typeof EditEventSchema>;

/** A reviewer of the merge request and the present state of their review, such as `requested_changes`; `at`: since when they are reviewer. */
const ReviewerEventSchema = v.object({ ...common, kind: v.literal('reviewer'), state: v.string() });

/** An approval that stands now (GitLab keeps no history of approvals but in system notes). */
const ApprovalEventSchema = v.object({ ...common, kind: v.literal('approval') });

/** Closed, reopened, merged. */
const StateEventSchema = v.object({ ...common, kind: v.literal('state'), state: v.string() });

/** A label or milestone put on or taken off. */
const LabelEventSchema = v.object({
  ...common,
  kind: v.literal('label'),
  subject: v.picklist(['label', 'milestone']),
  action: v.picklist(['add', 'remove']),
  name: v.string(),
});

/** An emoji reaction on the merge request (`noteId` null) or on a note. */
const EmojiEventSchema = v.object({
  ...common,
  kind: v.literal('emoji'),
  name: v.string(),
  noteId: v.nullable(v.number()),
});

/** Something that a newer GitLab knows and we don't: kept and shown as "other activity", never dropped. */
const OtherEventSchema = v.object({ ...common, kind: v.literal('other'), text: v.string() });

const ActivityEventSchema = v.variant('kind', [
  CommentEventSchema,
  SystemEventSchema,
  CommitEventSchema,
  VersionEventSchema,
  PushedEventSchema,
  EditEventSchema,
  ReviewerEventSchema,
  ApprovalEventSchema,
  StateEventSchema,
  LabelEventSchema,
  EmojiEventSchema,
  OtherEventSchema,
]);
export type ActivityEvent = v.InferOutput<typeof ActivityEventSchema>;

/**
 * The unit in which activity is stored and sent: one thread (`id` = `thread:<discussion id>`), or everything that one
 * other endpoint answered (`id` = `commits`, `approvals`, ...).
 */
export const ActivityRecordSchema = v.object({
  mrKey: v.string(),
  id: v.string(),
  events: v.array(ActivityEventSchema),
});
export type ActivityRecord = v.InferOutput<typeof ActivityRecordSchema>;
