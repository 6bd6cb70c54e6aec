import { describe, expect, it } from 'vitest';
import type { Source } from '@/core/merge-request/merge-request';
import { convertAnswer } from '@/gitlab/convert/convert-answer';

const key = 'https://git.example.org/gitlab/group/project!7';
const sam = { id: 3, username: 'sam', name: 'Sam' };
const time = '2026-05-04T12:00:00+02:00';
const at = Date.UTC(2026, 4, 4, 10);

function convert(source: Source, value: unknown, page = 1, sourceBranch?: string) {
  const text = JSON.stringify(value);
  return convertAnswer({ source, page, status: 200, failure: null, text, sourceBranch }, { key });
}

function eventsOf(...asked: Parameters<typeof convert>) {
  const answer = convert(...asked);
  if (!answer.ok) throw new Error(`${answer.failure}: ${answer.detail}`);
  return answer.records.flatMap(({ events }) => events);
}

describe('what was left out', () => {
  it.each([
    ['diffs', 13, /newest 12 pushes/],
    ['pushes', 4, /newest 300 pushes to the project/],
    ['note-edits', 121, /first 12,000 comments/],
    ['note-emoji', 101, /first 100 comments that have any/],
  ] as const)('of %s is said with how far it was read', (source, page, words) => {
    const answer = convertAnswer({ source, page, status: 0, failure: 'too-many', text: '' }, { key });
    expect(answer).toMatchObject({
      ok: false,
      failure: 'too-many',
      detail: expect.stringMatching(words) as unknown,
    });
  });
});

describe('reviewers', () => {
  it('have a state and a time', () => {
    const rows = [{ user: sam, state: 'requested_changes', created_at: time }, { user: { ...sam, id: 4 } }];
    expect(eventsOf('reviewers', rows)).toMatchObject([
      { kind: 'reviewer', id: 'reviewer:3', at, author: { username: 'sam' }, state: 'requested_changes' },
    ]);
  });
});

describe('an empty list', () => {
  it.each([
    ['approvals', { approved_by: [] }],
    ['reviewers', []],
    ['emoji', []],
    ['note-emoji', []],
  ] as const)('of %s is told, as somebody may have stood there before', (source, value) => {
    expect(convert(source, value)).toMatchObject({
      records: [{ mrKey: key, id: `${source}:1`, events: [] }],
    });
  });

  it('of anything else is nothing', () => {
    expect(convert('commits', [])).toMatchObject({ records: [] });
  });
});

describe('pushes', () => {
  const push = (id: number, ref: string | null, more: object = {}) => ({
    id,
    created_at: time,
    author: sam,
    push_data: { ref, ref_type: 'branch', commit_from: null, commit_to: 'c0ffee', commit_count: 2, ...more },
  });

  it('are those to the source branch, as a project has other people’s too', () => {
    const rows = [push(1, 'queue'), push(2, 'main'), push(3, 'queue', { ref_type: 'tag' }), push(4, null)];
    expect(eventsOf('pushes', rows, 1, 'queue')).toEqual([
      expect.objectContaining({
        kind: 'pushed',
        id: 'pushed:1',
        at,
        ref: 'queue',
        fromSha: null,
        toSha: 'c0ffee',
        commits: 2,
      }),
    ]);
  });

  it('are those to every branch where the source branch is not known', () => {
    expect(eventsOf('pushes', [push(1, 'queue'), push(2, 'main')]).map(({ id }) => id)).toEqual([
      'pushed:1',
      'pushed:2',
    ]);
  });
});

describe('edits', () => {
  const answer = (nodes: unknown[]) => ({ data: { project: { mergeRequest: { notes: { nodes } } } } });
  const note = (id: string, lastEditedAt: string | null) => ({ id, lastEditedAt, awardEmoji: { nodes: [] } });

  it('have the id of the note that was edited', () => {
    const nodes = [note('gid://gitlab/DiffNote/12', time), note('gid://gitlab/Note/13', null), null];
    expect(eventsOf('note-edits', answer(nodes))).toEqual([
      { kind: 'edit', id: 'edit:12', at, author: null, noteId: 12 },
    ]);
  });

  it('are told once for each note, with the latest time', () => {
    const nodes = [
      note('gid://gitlab/Note/1', '2026-05-04T11:00:00Z'),
      note('gid://gitlab/Note/1', '2026-05-04T10:00:00Z'),
    ];
    expect(eventsOf('note-edits', answer(nodes)).map((event) => event.at)).toEqual([
      Date.UTC(2026, 4, 4, 11),
    ]);
  });

  it('say which notes have no reactions, as far as they say anything of them', () => {
    const nodes = [
      { ...note('gid://gitlab/Note/1', null), awardEmoji: { nodes: [] } },
      { ...note('gid://gitlab/Note/2', null), awardEmoji: { nodes: [{ name: 'tada' }] } },
      { ...note('gid://gitlab/Note/3', null), awardEmoji: null },
      { id: 'gid://gitlab/Note/4', lastEditedAt: null },
      // A GitLab that does not know when a note was edited.
      { id: 'gid://gitlab/Note/5', awardEmoji: { nodes: [] } },
    ];
    expect(convert('note-edits', answer(nodes))).toMatchObject({ ok: true, unread: [], unreacted: [1, 5] });
  });

  it.each([
    ['a refusal', { errors: [{ message: "Field 'lastEditedAt' doesn't exist" }] }, 'unexpected-shape'],
    ['a refusal of another form', { errors: ['no'] }, 'unexpected-shape'],
    ['no data', {}, 'unexpected-shape'],
    ['a project that the viewer may not see', { data: { project: null } }, 'not-found'],
    ['a merge request that is not there', { data: { project: { mergeRequest: null } } }, 'not-found'],
    ['notes of another form', { data: { project: { mergeRequest: { notes: 3 } } } }, 'unexpected-shape'],
    ['only strange notes', answer([note('12', time)]), 'unexpected-shape'],
  ])('are missing after %s', (_what, value, failure) => {
    expect(convert('note-edits', value)).toMatchObject({ ok: false, failure });
  });
});

describe('reactions to a note', () => {
  it('name the note, in a record of its own', () => {
    const award = { id: 5, name: 'thumbsup', user: sam, created_at: time, awardable_id: 12 };
    expect(convert('note-emoji', [award], 12)).toMatchObject({
      records: [{ id: 'note-emoji:12', events: [{ kind: 'emoji', id: 'emoji:5', noteId: 12 }] }],
    });
  });
});

describe('a version of the diff', () => {
  const version = { id: 9, head_commit_sha: 'abc', created_at: time };
  const file = {
    old_path: 'a.rb',
    new_path: 'a.rb',
    a_mode: '100644',
    b_mode: '100644',
    diff: '@@ -1 +1 @@\n',
  };

  function read(diffs: unknown) {
    const answer = convert('diffs', { ...version, diffs });
    if (!answer.ok) throw new Error(`${answer.failure}: ${answer.detail}`);
    return { files: answer.diffs[0]?.files ?? [], unread: answer.unread };
  }
  const one = (more: object) => read([{ ...file, ...more }]).files[0];

  it('is known by its head commit', () => {
    expect(convert('diffs', { ...version, diffs: [file] })).toMatchObject({
      diffs: [{ mrKey: key, headSha: 'abc', versionId: 9, createdAt: at }],
    });
  });

  it.each([
    [{ new_file: true }, 'added'],
    [{ deleted_file: true }, 'deleted'],
    [{ renamed_file: true, old_path: 'b.rb' }, 'renamed'],
    [{}, 'changed'],
  ])('says of a file with %o that it was %s', (more, status) => {
    expect(one(more)).toMatchObject({ status, binary: false, cut: false, diff: '@@ -1 +1 @@\n' });
  });

  it('leaves out file headers', () => {
    const headers = 'diff --git a/a.rb b/a.rb\nindex 1..2 100644\n--- a/a.rb\n+++ b/a.rb\n';
    expect(one({ diff: `${headers}@@ -1 +1 @@\n--- a\n+++ b\n` })?.diff).toBe('@@ -1 +1 @@\n--- a\n+++ b\n');
  });

  it.each([
    ['git’s own sentence', { diff: 'Binary files a/x and b/x differ\n' }],
    ['git’s sentence after headers', { diff: '--- a/x\n+++ b/x\nBinary files a/x and b/x differ' }],
    ['a binary patch', { diff: 'GIT binary patch\nliteral 3\n' }],
    ['nothing at all', { diff: '' }],
    ['nothing for a new image', { diff: '', new_file: true, new_path: 'x.PNG' }],
  ])('knows a binary file by %s', (_what, more) => {
    expect(one(more)).toMatchObject({ binary: true, diff: '', cut: false });
  });

  it.each([
    ['empty', { new_file: true }],
    ['only renamed', { renamed_file: true, old_path: 'b.png', new_path: 'c.png' }],
    ['only changed in mode', { b_mode: '100755' }],
  ])('takes no file for binary that is %s', (_what, more) => {
    expect(one({ diff: '', ...more })).toMatchObject({ binary: false, cut: false });
  });

  it('says where GitLab left out the diff, as it is too large or folded', () => {
    expect(one({ diff: '', too_large: true })).toMatchObject({ cut: true, binary: false });
    expect(one({ diff: '', collapsed: true })).toMatchObject({ cut: true });
  });

  it('cuts a diff that is too long after a whole line', () => {
    const cut = one({ diff: '@@ -1 +1 @@\n' + '+line\n'.repeat(50_000) });
    expect(cut).toMatchObject({ cut: true });
    expect(cut?.diff.length).toBeLessThanOrEqual(200_000);
    expect(cut?.diff.endsWith('+line\n')).toBe(true);
  });

  it('only names the files that a huge version has beyond its share', () => {
    const diff = '+'.repeat(150_000) + '\n';
    const { files } = read(
      Array.from({ length: 40 }, (_, index) => ({ ...file, new_path: `${index}`, diff })),
    );
    expect(files).toHaveLength(40);
    expect(files.filter(({ cut }) => cut).length).toBeGreaterThan(10);
    expect(files.at(-1)).toMatchObject({ cut: true, diff: '' });
  });

  it('keeps the files beside one that it can not read', () => {
    expect(read([file, { diff: '' }, 3])).toMatchObject({
      files: [{ newPath: 'a.rb' }],
      unread: ['version.diffs[1].new_path', 'version.diffs[2]'],
    });
  });

  it('takes the fields that old versions have', () => {
    expect(read([{ new_path: 'a.rb', diff: '@@' }]).files).toEqual([
      {
        oldPath: 'a.rb',
        newPath: 'a.rb',
        status: 'changed',
        binary: false,
        generated: false,
        cut: false,
        diff: '@@',
      },
    ]);
  });
});
