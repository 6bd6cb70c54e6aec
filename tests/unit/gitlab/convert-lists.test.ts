import { describe, expect, it } from 'vitest';
import type { AnswerToConvert } from '@/gitlab/convert/convert-answer';
import { sam, convert, converted } from './converting';

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
