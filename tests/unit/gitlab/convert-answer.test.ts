import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '@/core/merge-request/merge-request';
import { convertAnswer, type AnswerToConvert } from '@/gitlab/convert/convert-answer';

const key = 'https://git.example.org/gitlab/group/project!7';
const sam = {
  id: 3,
  username: 'sam',
  name: 'Sam',
  state: 'active',
  avatar_url: 'https://git.example.org/a.png',
  web_url: 'javascript:alert(1)',
};

function convert(source: AnswerToConvert['source'], value: unknown, more: Partial<AnswerToConvert> = {}) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return convertAnswer({ source, page: 1, status: 200, failure: null, text, ...more }, { key });
}

function converted(source: AnswerToConvert['source'], value: unknown, page = 1) {
  const answer = convert(source, value, { page });
  if (!answer.ok) throw new Error(`${answer.failure}: ${answer.detail}`);
  return answer;
}

const note = (more: object = {}) => ({
  id: 1128,
  type: null,
  body: 'A comment',
  author: sam,
  created_at: '2026-05-04T10:00:00.250+02:00',
  updated_at: '2026-05-04T08:00:01Z',
  system: false,
  ...more,
});
const discussion = (...notes: unknown[]) => ({ id: 'a1b2', individual_note: false, notes });
const firstEvent = (value: unknown) => converted('discussions', [discussion(value)]).records[0]?.events[0];

describe('failures', () => {
  it.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [502, 'server-error'],
    [302, 'unexpected-shape'],
  ])('status %i is %s', (status, failure) => {
    expect(convert('discussions', 'Retry later', { status })).toEqual({
      ok: false,
      failure,
      detail: `status ${status}`,
    });
  });

  it.each(['offline', 'timed-out'] as const)('no answer is %s', (failure) => {
    expect(convert('discussions', '', { status: 0, failure })).toEqual({ ok: false, failure, detail: '' });
  });

  it('a sign-in page is no answer', () => {
    const signIn = { ok: false, failure: 'unauthorised', detail: 'a web page instead of JSON' };
    expect(convert('discussions', '\n<!doctype html><p>Sign in')).toEqual(signIn);
    expect(convert('discussions', 'Sign in, please', { contentType: 'Text/HTML; charset=utf-8' })).toEqual(
      signIn,
    );
    expect(convert('discussions', '[]', { contentType: 'text/html' })).toMatchObject({ ok: true });
    expect(convert('discussions', '[{"id": ')).toMatchObject({
      failure: 'unexpected-shape',
      detail: 'no JSON',
    });
  });

  it('names the path of what is not as expected', () => {
    expect(convert('discussions', { message: 'no' })).toMatchObject({ detail: 'discussions' });
    expect(convert('discussions', [discussion(note({ author: 5 }))])).toMatchObject({
      unread: ['discussions[0].notes[0].author'],
    });
    expect(convert('discussions', [discussion(note({ created_at: null }))])).toMatchObject({
      detail: 'discussions[0].notes[0].created_at',
    });
    expect(convert('merge-request', { iid: 7 })).toMatchObject({ detail: 'merge_request.project_id' });
    expect(convert('viewer', { ...sam, id: 'me' })).toMatchObject({ detail: 'user.id' });
    expect(convert('approvals', {})).toMatchObject({ detail: 'approvals.approved_by' });
  });
});

describe('discussions', () => {
  it('reads a comment with all that belongs to it', () => {
    const diffNote = note({
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
      resolved_by: { ...sam, id: 1, username: 'author' },
      resolved_at: '2026-05-05T10:00:00Z',
      suggestions: [{ id: 1, from_line: 12, to_line: 12, from_content: 'x', to_content: 'y', applied: true }],
      confidential: true,
    });
    const { records, unread } = converted('discussions', [discussion(diffNote, note({ id: 2 }))]);
    expect(unread).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ mrKey: key, id: 'thread:a1b2' });
    expect(records[0]?.events[0]).toEqual({
      kind: 'comment',
      id: 'note:1128',
      at: Date.UTC(2026, 4, 4, 8, 0, 0, 250),
      author: {
        id: 3,
        username: 'sam',
        name: 'Sam',
        avatarUrl: 'https://git.example.org/a.png',
        webUrl: null,
        bot: false,
      },
      noteId: 1128,
      threadId: 'a1b2',
      body: 'A comment',
      reply: false,
      position: {
        type: 'text',
        oldPath: 'a.rb',
        newPath: 'b.rb',
        oldLine: null,
        newLine: 12,
        startLine: 10,
        headSha: 'abc',
      },
      commitSha: 'c0ffee',
      internal: true,
      imported: false,
      resolvable: true,
      resolved: true,
      resolvedBy: expect.objectContaining({ username: 'author' }) as unknown,
      resolvedAt: Date.UTC(2026, 4, 5, 10),
      suggestions: [{ fromLine: 12, toLine: 12, fromContent: 'x', toContent: 'y', applied: true }],
      updatedAt: Date.UTC(2026, 4, 4, 8, 0, 1),
      earlier: [],
      absence: null,
    });
    expect(records[0]?.events[1]).toMatchObject({ id: 'note:2', reply: true });
  });

  it('takes a note of an old version, which has only the oldest fields', () => {
    const { id, body, author, created_at } = note();
    expect(firstEvent({ id, body, author, created_at })).toMatchObject({
      kind: 'comment',
      body: 'A comment',
      internal: false,
      position: null,
      updatedAt: null,
      suggestions: [],
    });
  });

  it('takes a note whose author is gone', () => {
    expect(firstEvent(note({ author: null }))).toMatchObject({ kind: 'comment', author: null });
  });

  it('keeps a comment whose details have an unknown shape', () => {
    expect(firstEvent(note({ position: 'here', suggestions: [1], resolved_by: 5 }))).toMatchObject({
      kind: 'comment',
      position: null,
      suggestions: [],
      resolvedBy: null,
    });
  });

  it('reads a system note', () => {
    expect(firstEvent(note({ system: true, body: 'approved this merge request' }))).toMatchObject({
      kind: 'system',
      id: 'note:1128',
      noteId: 1128,
      text: 'approved this merge request',
    });
  });

  it('keeps a broken note as other activity, and the notes beside it', () => {
    const { records, unread } = converted('discussions', [
      discussion(note({ id: 1 }), note({ id: 2, author: 'sam', body: 'still words' }), note({ id: 3 })),
      { id: 'c3', notes: null },
      discussion(42),
    ]);
    expect(records[0]?.events.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'comment note:1',
      'other note:2',
      'comment note:3',
    ]);
    expect(records[0]?.events[1]).toMatchObject({
      text: 'still words',
      at: Date.UTC(2026, 4, 4, 8, 0, 0, 250),
    });
    expect(unread).toEqual([
      'discussions[0].notes[1].author',
      'discussions[1].notes',
      'discussions[2].notes[0]',
    ]);
  });

  it('takes an empty page', () => {
    expect(converted('discussions', []).records).toEqual([]);
  });

  it('takes control characters, lone surrogates and a comment of a megabyte', () => {
    const body = `\u0000\u0007\ud800 <img onerror=1> ${'x'.repeat(1_000_000)}`;
    expect(firstEvent(note({ body }))).toMatchObject({ body: body.toWellFormed() });
  });

  it('cuts a comment that is longer than GitLab lets any be', () => {
    const event = firstEvent(note({ body: 'x'.repeat(3_000_000) }));
    expect(event?.kind === 'comment' && event.body.length).toBe(2_000_001);
  });

  it.each([null, 'DiscussionNote', 'DiffNote', 'LegacyDiffNote'])(
    'knows the type %s as a comment',
    (type) => {
      expect(firstEvent(note({ type }))).toMatchObject({ kind: 'comment' });
    },
  );

  it('keeps a note of a type that it does not know as other activity of its author', () => {
    expect(firstEvent(note({ type: 'HologramNote', body: 'words' }))).toMatchObject({
      kind: 'other',
      id: 'note:1128',
      author: { username: 'sam' },
      text: 'words',
    });
  });

  it('keeps the notes of a discussion that does not say which it is', () => {
    const { records, unread } = converted('discussions', [{ id: null, notes: [note(), note({ id: 2 })] }]);
    expect(records).toMatchObject([
      { id: 'thread:note:1128', events: [{ kind: 'other', text: 'A comment' }, { kind: 'other' }] },
    ]);
    expect(unread).toEqual(['discussions[0].id']);
  });

  it.each(['image', 'file'])('reads a note on a diff of type %s', (type) => {
    const position = { position_type: type, old_path: 'a.png', new_path: 'a.png', x: 3, y: 4, width: 9 };
    expect(firstEvent(note({ type: 'DiffNote', position }))).toMatchObject({
      position: { type, newPath: 'a.png', newLine: null, startLine: null },
    });
  });

  it('minds no line that nobody can count to, and no suggestion that has none', () => {
    const text = JSON.stringify([
      discussion(
        note({ position: { new_line: 5, old_line: 6 }, suggestions: [{ from_line: 7, to_line: 8 }, 9] }),
      ),
    ]);
    const huge = text.replace('"new_line":5', '"new_line":1e999');
    expect(converted('discussions', huge).records[0]?.events[0]).toMatchObject({
      position: { newLine: null, oldLine: 6 },
      suggestions: [{ fromLine: 7, toLine: 8, fromContent: '', applied: false }],
    });
  });
});

describe('lists', () => {
  it('gives each page of a list a record of its own, the same each time', () => {
    const commit = { id: 'abc', title: 't', committed_date: '2026-05-04T10:00:00+02:00', author_name: 'Sam' };
    expect(converted('commits', [commit], 2).records).toEqual(converted('commits', [commit], 2).records);
    expect(converted('commits', [commit], 2).records[0]).toMatchObject({
      id: 'commits:2',
      events: [
        { kind: 'commit', id: 'commit:abc', at: Date.UTC(2026, 4, 4, 8), authorName: 'Sam', authorEmail: '' },
      ],
    });
  });

  it('reads approvals, and leaves one without a time to its system note', () => {
    const { records } = converted('approvals', {
      approved: true,
      approved_by: [{ user: sam, approved_at: '2026-05-04T10:00:00Z' }, { user: { ...sam, id: 4 } }],
    });
    expect(records[0]?.events).toHaveLength(1);
    expect(records[0]?.events[0]).toMatchObject({ kind: 'approval', author: { username: 'sam' } });
  });

  it('reads events of state, labels, milestones and emoji', () => {
    const event = { id: 7, user: sam, created_at: '2026-05-04T10:00:00Z' };
    const one = (source: AnswerToConvert['source'], more: object) =>
      converted(source, [{ ...event, ...more }]).records[0]?.events[0];
    expect(one('state-events', { state: 'closed' })).toMatchObject({ id: 'state:7', state: 'closed' });
    expect(one('label-events', { action: 'add', label: { name: 'backend' } })).toMatchObject({
      name: 'backend',
    });
    expect(one('label-events', { action: 'remove', label: null })).toMatchObject({ name: '(deleted label)' });
    expect(one('milestone-events', { action: 'add', milestone: { title: '19.1' } })).toMatchObject({
      id: 'milestone:7',
      subject: 'milestone',
      name: '19.1',
    });
    expect(one('emoji', { name: 'tada' })).toMatchObject({ kind: 'emoji', name: 'tada', noteId: null });
    expect(
      converted('versions', [{ id: '9', head_commit_sha: 'f', created_at: event.created_at }]).records,
    ).toMatchObject([{ id: 'versions:1', events: [{ kind: 'version', id: 'version:9' }] }]);
  });

  it('keeps a row that it can not read as other activity, with its text', () => {
    const event = { id: 7, user: sam, created_at: '2026-05-04T10:00:00Z' };
    const rows = [
      { ...event, state: 5, title: 'paused' },
      { ...event, id: 8, state: 'merged' },
    ];
    const { records, unread } = converted('state-events', rows);
    expect(records[0]?.events).toMatchObject([
      { kind: 'other', id: 'state:7', text: 'state paused', author: { username: 'sam' } },
      { kind: 'state', id: 'state:8' },
    ]);
    expect(unread).toEqual(['state_events[0].state']);
  });

  it('keeps what a newer GitLab does with labels as other activity', () => {
    const row = {
      id: 7,
      user: null,
      created_at: '2026-05-04T10:00:00Z',
      action: 'lock',
      label: { name: 'a' },
    };
    expect(converted('label-events', [row]).records[0]?.events).toMatchObject([
      { kind: 'other', id: 'label:7', text: 'label lock a' },
    ]);
  });

  it('misses nothing where an old GitLab has no such endpoint', () => {
    const nowhere = { status: 404, page: 1 };
    expect(convert('reviewers', '{"error":"404 Not Found"}', nowhere)).toMatchObject({
      ok: true,
      records: [],
    });
    expect(convert('reviewers', '{"message":"404 Not Found"}', nowhere)).toMatchObject({
      failure: 'not-found',
    });
    expect(convert('discussions', '{"error":"404 Not Found"}', nowhere)).toMatchObject({
      failure: 'not-found',
    });
  });

  it('reads participants and the viewer', () => {
    expect(converted('participants', [sam, 'nobody'])).toMatchObject({
      participants: [{ username: 'sam' }],
      unread: ['participants[1]'],
    });
    expect(converted('viewer', { ...sam, bot: true })).toMatchObject({ viewer: { id: 3, bot: true } });
  });
});

describe('merge request', () => {
  const mr = {
    id: 99,
    iid: 7,
    project_id: 42,
    title: 'Add a queue',
    state: 'opened',
    author: sam,
    source_branch: 'queue',
    target_branch: 'main',
    sha: 'abc',
    created_at: '2026-05-01T10:00:00Z',
    references: { full: 'group/project!7' },
    web_url: 'https://wrong.example.org/group/project/-/merge_requests/7',
    reviewers: [sam],
  };

  it('takes its address from where the user is, not from what the server thinks of itself', () => {
    expect(converted('merge-request', mr).mergeRequest).toMatchObject({
      key,
      webUrl: 'https://git.example.org/gitlab/group/project/-/merge_requests/7',
      projectPath: 'group/project',
      projectId: 42,
      reviewers: [{ username: 'sam' }],
    });
  });

  it('does not take another merge request for this one', () => {
    expect(convert('merge-request', { ...mr, iid: 8 })).toEqual({
      ok: false,
      failure: 'unexpected-shape',
      detail: 'merge_request.iid',
    });
  });

  it('does without what old versions lack', () => {
    const { references: _references, reviewers: _reviewers, sha: _sha, ...old } = mr;
    expect(converted('merge-request', old).mergeRequest).toMatchObject({
      projectPath: 'gitlab/group/project',
      reviewers: [],
      headSha: null,
    });
  });
});

it('answers whatever comes', () => {
  const source = fc.constantFrom(...SOURCES);
  const status = fc.constantFrom(0, 200, 200, 200, 304, 404, 500);
  const text = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify([{ id: 'a', notes: [value] }])),
  );
  fc.assert(
    fc.property(source, status, text, (from, code, body) => {
      expect(convert(from, body, { status: code })).toHaveProperty('ok');
    }),
  );
});
