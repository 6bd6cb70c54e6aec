import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Source } from '@/core/merge-request/merge-request';
import {
  ApprovalAnswer,
  CommitAnswer,
  EmojiAnswer,
  LabelEventAnswer,
  MilestoneEventAnswer,
  StateEventAnswer,
  VersionAnswer,
} from '../schemas/activity';
import { readRows, type Rows } from './rows';

/** The sources whose answers are lists of events outside threads. */
export type ActivitySource = Extract<
  Source,
  'commits' | 'versions' | 'approvals' | 'state-events' | 'label-events' | 'milestone-events' | 'emoji'
>;

/** Reads the rows of one page of a source. */
export const readActivity: Record<ActivitySource, (rows: readonly unknown[]) => Rows> = {
  commits: (rows) =>
    readRows(rows, CommitAnswer, 'commits', (commit) => {
      const at = commit.committed_date ?? commit.created_at ?? commit.authored_date;
      if (at === null) return null;
      const { id: sha, title, message, author_name, author_email, web_url } = commit;
      return {
        kind: 'commit',
        id: `commit:${sha}`,
        at,
        author: null,
        sha,
        title,
        message,
        authorName: author_name,
        authorEmail: author_email,
        webUrl: web_url,
      };
    }),

  versions: (rows) =>
    readRows(rows, VersionAnswer, 'versions', ({ id, created_at, head_commit_sha }) => ({
      kind: 'version',
      id: `version:${id}`,
      at: created_at,
      author: null,
      headSha: head_commit_sha,
    })),

  // Without a time there is no event to place; GitLab's system note tells of the same approval with its time.
  approvals: (rows) =>
    readRows(rows, ApprovalAnswer, 'approved_by', ({ user, approved_at }): ActivityEvent | null =>
      approved_at === null
        ? null
        : { kind: 'approval', id: `approval:${user.id}:${approved_at}`, at: approved_at, author: user },
    ),

  'state-events': (rows) =>
    readRows(rows, StateEventAnswer, 'state_events', ({ id, user, created_at, state }) => ({
      kind: 'state',
      id: `state:${id}`,
      at: created_at,
      author: user,
      state,
    })),

  'label-events': (rows) =>
    readRows(rows, LabelEventAnswer, 'label_events', ({ id, user, created_at, action, label }) => ({
      kind: 'label',
      id: `label:${id}`,
      at: created_at,
      author: user,
      subject: 'label',
      action,
      name: label?.name ?? '(deleted label)',
    })),

  'milestone-events': (rows) =>
    readRows(
      rows,
      MilestoneEventAnswer,
      'milestone_events',
      ({ id, user, created_at, action, milestone }) => ({
        kind: 'label',
        id: `milestone:${id}`,
        at: created_at,
        author: user,
        subject: 'milestone',
        action,
        name: milestone?.title ?? '(deleted milestone)',
      }),
    ),

  emoji: (rows) =>
    readRows(rows, EmojiAnswer, 'award_emoji', ({ id, user, created_at, name }) => ({
      kind: 'emoji',
      id: `emoji:${id}`,
      at: created_at,
      author: user,
      name,
      noteId: null,
    })),
};
