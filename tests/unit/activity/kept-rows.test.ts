import { describe, expect, it } from 'vitest';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import { deriveTimeline, type TimelineOptions } from '@/core/activity/derive-timeline';
import { author, before, candidate, comment, commit, record, sam } from './build';

const options: TimelineOptions = { candidate, sittingGapMs: 20 * 60_000, reviewEndsAt: null };
const edit = (noteId: number, at: number) =>
  ({ kind: 'edit', id: `edit:${noteId}:${at}`, at, author: null, noteId }) satisfies ActivityEvent;

function rowOf(records: ActivityRecord[], more: Partial<TimelineOptions> = {}) {
  const [row] = deriveTimeline(records, { ...options, ...more }).entries;
  if (!row) throw new Error('The records make no row.');
  return row;
}

describe('the row of a thread that was derived before', () => {
  const thread = record('thread:a1', comment(1), comment(2));
  const edited = (...events: ActivityEvent[]) => rowOf([thread, record('edits', ...events)]);

  it('is the same while the same edits are known, also of another answer', () => {
    const row = edited(edit(1, before(39)), edit(2, before(38)));
    expect(edited(edit(1, before(39)), edit(2, before(38)))).toBe(row);
  });

  it.each<[string, ReturnType<typeof edit>[]]>([
    ['is edited again', [edit(1, before(37)), edit(2, before(38))]],
    ['is edited for the first time', [edit(1, before(39))]],
    ['is not known to be edited any more', []],
    ['has an edit that is of the other comment', [edit(2, before(39)), edit(1, before(38))]],
  ])('is another once a comment %s, and the earlier stays as it was', (_, events) => {
    const row = edited(edit(1, before(39)), edit(2, before(38)));
    const was = structuredClone(row);
    const next = edited(...events);
    expect(next).not.toBe(row);
    expect(row).toEqual(was);
    const times = events.map(({ noteId, at }) => ({ noteId, at })).sort((a, b) => a.at - b.at);
    expect(next.edits).toEqual(times);
    expect(next.edited).toBe(events.length > 0);
  });

  it('is the same for the same candidate, and another for somebody else', () => {
    const records = [record('thread:a1', comment(1), comment(2, { author }))];
    const row = rowOf(records);
    expect(rowOf(records, { candidate: { ...candidate } })).toBe(row);
    expect(rowOf(records, { candidate: { ...candidate, userId: author.id } }).at).not.toBe(row.at);
    const named = { name: 'Sam', username: 'sam', userId: null };
    expect(rowOf(records, { candidate: named }).byCandidate).toBe(true);
    expect(rowOf(records, { candidate: { ...named, username: 'author' } })).toMatchObject({
      at: before(40) + 2 * 60_000,
    });
    expect(rowOf(records, { candidate: null }).byCandidate).toBe(false);
    expect(rowOf(records).byCandidate).toBe(true);
  });
});

describe('a thread of several comments', () => {
  const absence = { readId: 'r', missedAt: 1, confirmedAt: 2 };

  it('is plain where nothing happened to it', () => {
    expect(rowOf([record('t', comment(1))])).toMatchObject({
      edited: false,
      edits: [],
      deleted: false,
      file: null,
    });
  });

  it('was edited, and is deleted, where one of them is', () => {
    const changed = comment(2, { earlier: [{ body: 'x', seenAt: 1 }], absence });
    expect(rowOf([record('t', comment(1), changed)])).toMatchObject({ edited: true, deleted: true });
    const edits = record('edits', edit(2, before(38)));
    expect(rowOf([record('t', comment(1), comment(2)), edits])).toMatchObject({
      edited: true,
      edits: [{ noteId: 2, at: before(38) }],
    });
  });

  it('stands where the first of them stands that has a place', () => {
    const position = {
      type: 'text',
      oldPath: 'old.rb',
      newPath: null,
      oldLine: 7,
      newLine: null,
      startLine: null,
      headSha: null,
    } as const;
    expect(rowOf([record('t', comment(1), comment(2, { position }))])).toMatchObject({
      file: 'old.rb',
      line: 7,
    });
  });
});

describe('a commit as a row', () => {
  it('is neither edited nor deleted, and is the same until it is somebody else’s', () => {
    const records = [record('commits', commit('aa', before(30)))];
    const row = rowOf(records);
    expect(row).toMatchObject({ edited: false, deleted: false, edits: [], replies: [] });
    expect(rowOf(records)).toBe(row);
    expect(rowOf(records, { commitOwners: [{ sha: 'aa', byCandidate: !row.byCandidate }] })).not.toBe(row);
  });

  it.each<[string, ActivityEvent]>([
    ['approval', { kind: 'approval', id: 'x', at: 1, author: sam }],
    ['state', { kind: 'state', id: 'x', at: 1, author: sam, state: 'closed' }],
    ['label', { kind: 'label', id: 'x', at: 1, author: sam, subject: 'label', action: 'add', name: 'bug' }],
    ['emoji', { kind: 'emoji', id: 'x', at: 1, author: sam, name: 'tada', noteId: null }],
    ['other', { kind: 'other', id: 'x', at: 1, author: sam, text: 'x' }],
  ])('is beside rows of its own kind: %s', (kind, event) => {
    expect(rowOf([record('r', event)]).kind).toBe(kind);
  });
});
