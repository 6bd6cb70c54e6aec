import type { Source } from '@/core/merge-request/merge-request';
import type { Json } from './mutate-json';

const TIME = '2026-05-04T10:00:00.250+02:00';
const LATER = '2026-05-04T11:30:00Z';
const sam = {
  id: 3,
  username: 'sam',
  name: 'Sam Rivera',
  state: 'active',
  avatar_url: 'https://git.example.org/a.png',
  web_url: 'https://git.example.org/sam',
};
const author = { ...sam, id: 1, username: 'author', name: 'An Author' };
const event = { id: 7, user: sam, created_at: TIME };

const note = (id: number, body: string, more: { [key: string]: Json } = {}): Json => ({
  id,
  type: null,
  body,
  author: sam,
  created_at: TIME,
  updated_at: LATER,
  system: false,
  ...more,
});

const DISCUSSIONS: Json = [
  {
    id: 'a1b2',
    individual_note: false,
    notes: [
      note(1, '**issue (blocking):** This loses jobs.', {
        type: 'DiffNote',
        commit_id: 'c0ffee',
        position: {
          position_type: 'text',
          old_path: 'a.rb',
          new_path: 'b.rb',
          old_line: null,
          new_line: 12,
          head_sha: 'abc',
          line_range: { start: { old_line: 9, new_line: 10, type: 'new' }, end: { new_line: 12 } },
        },
        resolvable: true,
        resolved: true,
        resolved_by: author,
        resolved_at: LATER,
        suggestions: [
          { id: 1, from_line: 12, to_line: 12, from_content: 'x', to_content: 'y', applied: true },
        ],
      }),
      note(2, 'Good catch', { author, type: 'DiscussionNote', resolvable: true, resolved: true }),
    ],
  },
  { id: 'c3d4', individual_note: true, notes: [note(3, "I'm done with my review.")] },
  { id: 'e5f6', individual_note: true, notes: [note(4, 'added 2 commits\n\n<ul></ul>', { system: true })] },
  { id: 'a7b8', notes: [note(5, 'approved this merge request', { system: true, author: null })] },
  { id: 'c9d0', notes: [note(6, 'requested review from @sam', { system: true, author })] },
];

/** What GitLab answers, for each source: one of everything that is read. */
export const ANSWERS: Record<Source, Json> = {
  'merge-request': {
    id: 99,
    iid: 7,
    project_id: 42,
    title: 'Add a queue',
    state: 'opened',
    author,
    source_branch: 'queue',
    target_branch: 'main',
    sha: 'abc',
    created_at: TIME,
    references: { full: 'group/project!7' },
    web_url: 'https://git.example.org/gitlab/group/project/-/merge_requests/7',
    reviewers: [sam],
    source_project_id: 42,
  },
  discussions: DISCUSSIONS,
  commits: [
    {
      id: '5b63a2815b63a2815b63a2815b63a2815b63a281',
      title: 'Add a queue',
      message: 'Add a queue\n\nWith a lease.\n',
      author_name: 'Sam Rivera',
      author_email: 'sam@example.org',
      authored_date: TIME,
      committed_date: TIME,
      created_at: TIME,
      web_url: 'https://git.example.org/gitlab/group/project/-/commit/5b63a281',
    },
    { id: 'c0ffee', title: 'x', committed_date: LATER, author_name: 'An Author', author_email: '' },
  ],
  versions: [
    { id: 9, head_commit_sha: 'c0ffee', created_at: LATER },
    { id: '8', head_commit_sha: '5b63a281', created_at: TIME },
  ],
  approvals: { approved: true, approved_by: [{ user: sam, approved_at: LATER }, { user: author }] },
  'state-events': [
    { ...event, state: 'closed' },
    { ...event, id: 8, state: 'reopened' },
  ],
  'label-events': [
    { ...event, action: 'add', label: { name: 'backend' } },
    { ...event, id: 8, action: 'remove', label: null },
  ],
  'milestone-events': [{ ...event, action: 'add', milestone: { title: '19.1' } }],
  emoji: [{ ...event, name: 'tada' }],
  participants: [sam, author],
  viewer: { ...sam, bot: false },
  reviewers: [{ user: sam, state: 'requested_changes', created_at: TIME }],
  pushes: [
    {
      id: 21,
      created_at: TIME,
      author: sam,
      push_data: {
        ref: 'queue',
        ref_type: 'branch',
        commit_from: 'abc',
        commit_to: 'c0ffee',
        commit_count: 2,
      },
    },
  ],
  diffs: {
    id: 9,
    head_commit_sha: 'c0ffee',
    created_at: LATER,
    diffs: [
      {
        old_path: 'a.rb',
        new_path: 'b.rb',
        a_mode: '100644',
        b_mode: '100644',
        diff: '@@ -1,2 +1,3 @@ class Queue\n one\n-two\n+two and\n+a half\n',
        new_file: false,
        renamed_file: true,
        deleted_file: false,
        generated_file: false,
        collapsed: false,
        too_large: false,
      },
      { old_path: 'logo.png', new_path: 'logo.png', diff: '', new_file: true },
    ],
  },
  'note-edits': {
    data: {
      project: {
        mergeRequest: {
          notes: {
            pageInfo: { endCursor: 'abc', hasNextPage: true },
            nodes: [
              { id: 'gid://gitlab/DiffNote/1', lastEditedAt: LATER, awardEmoji: { nodes: [] } },
              {
                id: 'gid://gitlab/Note/3',
                lastEditedAt: null,
                awardEmoji: { nodes: [{ name: 'tada', user: { username: 'sam' } }] },
              },
              null,
            ],
          },
        },
      },
    },
  },
  'note-emoji': [{ ...event, id: 31, name: 'eyes' }],
};
