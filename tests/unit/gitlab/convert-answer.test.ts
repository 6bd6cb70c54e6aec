import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '@/core/merge-request/merge-request';
import { key, sam, convert, converted, note, discussion } from './converting';

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
