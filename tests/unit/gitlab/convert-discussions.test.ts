import { describe, expect, it } from 'vitest';
import { key, sam, converted, note, discussion, firstEvent } from './converting';

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

  it.each([
    ['added lines', { new_line: 12 }, { new_line: 10, line_code: 'a_9_10' }, 10],
    ['removed lines', { old_line: 12 }, { old_line: 10, line_code: 'a_10_9' }, 10],
    ['lines that stand on both sides', { old_line: 21, new_line: 12 }, { old_line: 19, new_line: 10 }, 10],
    ['removed lines and what was added for them', { new_line: 12 }, { old_line: 40, line_code: 'a_40_9' }, 9],
    ['a line of both sides, then removed ones', { old_line: 42 }, { old_line: 40, new_line: 9 }, 40],
    ['added lines, then a removed one', { old_line: 42 }, { new_line: 9, line_code: 'a_41_9' }, 41],
    ['removed lines of no name, then added ones', { new_line: 12 }, { old_line: 7 }, null],
    ['a name that says less', { new_line: 12 }, { old_line: 7, line_code: 'a_7_0' }, null],
    ['a line behind its end', { new_line: 12 }, { new_line: 13 }, null],
  ])('counts the first line of %s on the side of the last one', (_what, end, start, first) => {
    const position = { position_type: 'text', old_path: 'a', new_path: 'a', ...end, line_range: { start } };
    const event = firstEvent(note({ type: 'DiffNote', position }));
    expect(event).toMatchObject({ position: { startLine: first } });
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
