import type { ActivityEvent } from '@/core/activity/activity-event';
import { deletedName } from '@/core/activity/deleted-name';
import type { Person } from '@/core/activity/person';
import type { Source } from '@/core/merge-request/merge-request';
import {
  ApprovalAnswer,
  CommitAnswer,
  EmojiAnswer,
  LabelEventAnswer,
  MilestoneEventAnswer,
  ReviewerAnswer,
  StateEventAnswer,
  VersionAnswer,
} from '../schemas/activity';
import { readRows, type Rows } from './rows';

/** The sources whose answers are lists of events outside threads. */
export type ActivitySource = Extract<
  Source,
  | 'commits'
  | 'versions'
  | 'approvals'
  | 'state-events'
  | 'label-events'
  | 'milestone-events'
  | 'emoji'
  | 'note-emoji'
  | 'reviewers'
>;

/** Reads the rows of one page of a source. `page` of `note-emoji` is the id of the note. */
export const readActivity: Record<ActivitySource, (rows: readonly unknown[], page: number) => Rows> = {
  commits: (rows) =>
    readRows(rows, CommitAnswer, { at: 'commits', prefix: 'commit' }, (commit) => ({
      kind: 'commit',
      id: `commit:${commit.id}`,
      at: commit.at,
      author: null,
      sha: commit.id,
      title: commit.title,
      message: commit.message,
      authorName: commit.author_name,
      authorEmail: commit.author_email,
      webUrl: commit.web_url,
    })),

  versions: (rows) =>
    readRows(
      rows,
      VersionAnswer,
      { at: 'versions', prefix: 'version' },
      ({ id, created_at, head_commit_sha }) => ({
        kind: 'version',
        id: `version:${id}`,
        at: created_at,
        author: null,
        headSha: head_commit_sha,
      }),
    ),

  // Without a time there is no event to place; GitLab's system note tells of the same approval with its time.
  approvals: (rows) =>
    readRows(
      rows,
      ApprovalAnswer,
      { at: 'approved_by', prefix: 'approval' },
      ({ user, approved_at }): ActivityEvent | null =>
        approved_at === null
          ? null
          : { kind: 'approval', id: `approval:${user.id}:${approved_at}`, at: approved_at, author: user },
    ),

  'state-events': (rows) =>
    readRows(
      rows,
      StateEventAnswer,
      { at: 'state_events', prefix: 'state' },
      ({ id, user, created_at, state }) => ({
        kind: 'state',
        id: `state:${id}`,
        at: created_at,
        author: user,
        state,
      }),
    ),

  'label-events': (rows) =>
    readRows(rows, LabelEventAnswer, { at: 'label_events', prefix: 'label' }, ({ label, ...event }) =>
      toLabelEvent(event, 'label', label?.name ?? deletedName('label')),
    ),

  'milestone-events': (rows) =>
    readRows(
      rows,
      MilestoneEventAnswer,
      { at: 'milestone_events', prefix: 'milestone' },
      ({ milestone, ...event }) =>
        toLabelEvent(event, 'milestone', milestone?.title ?? deletedName('milestone')),
    ),

  emoji: (rows) => readEmoji(rows, null),
  'note-emoji': (rows, noteId) => readEmoji(rows, noteId),

  // Without a time (older versions) the merge request itself still names them.
  reviewers: (rows) =>
    readRows(
      rows,
      ReviewerAnswer,
      { at: 'reviewers', prefix: 'reviewer' },
      ({ user, state, created_at }): ActivityEvent | null =>
        created_at === null
          ? null
          : { kind: 'reviewer', id: `reviewer:${user.id}`, at: created_at, author: user, state },
    ),
};

interface LabelRow {
  id: number;
  user: Person | null;
  created_at: number;
  action: string;
}

/** An action that we don't know is no reason to lose what it did. */
function toLabelEvent(row: LabelRow, subject: 'label' | 'milestone', name: string): ActivityEvent {
  const { id, user: author, created_at: at, action } = row;
  const common = { id: `${subject}:${id}`, at, author };
  return action === 'add' || action === 'remove'
    ? { kind: 'label', ...common, subject, action, name }
    : { kind: 'other', ...common, text: `${subject} ${action} ${name}` };
}

function readEmoji(rows: readonly unknown[], noteId: number | null): Rows {
  return readRows(
    rows,
    EmojiAnswer,
    { at: 'award_emoji', prefix: 'emoji' },
    ({ id, user, created_at, name }) => ({
      kind: 'emoji',
      id: `emoji:${id}`,
      at: created_at,
      author: user,
      name,
      noteId,
    }),
  );
}
