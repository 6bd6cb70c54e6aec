import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '@/gitlab/answer';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import { mr, type Server, quiet, read, of, cuts } from './details-server';

describe('what commits changed', () => {
  const sha = (number: number) => number.toString(16).padStart(40, 'c');
  const commit = (number: number, at = '2026-05-08T10:00:00+02:00') => ({
    id: sha(number),
    committed_date: at,
  });
  const file = { old_path: 'a.rb', new_path: 'a.rb', diff: '@@ -1 +1 @@\n-a\n+b\n', new_file: false };
  const ofCommits: Server = (asked) =>
    asked.path.includes('/repository/') ? { json: [file] } : quiet(asked);

  it('is read of those made since the merge request was opened, thirty at most, each once in a visit', async () => {
    const old = commit(1, '2026-05-03T10:00:00+02:00');
    const commits = [
      ...Array.from({ length: 35 }, (_, index) => commit(100 - index)),
      old,
      { id: '../x' },
      null,
    ];
    const known = new Set([sha(99)]);
    const { paths, answers, progress } = await read(ofCommits, { commits, known });
    const asked = paths.filter((path) => path.includes('/repository/'));
    expect(asked).toHaveLength(29);
    expect(asked[0]).toBe(`/api/v4/projects/42/repository/commits/${sha(100)}/diff`);
    expect(asked.some((path) => path.includes(old.id))).toBe(false);
    expect(known.size).toBe(30);
    expect(progress.pagesFetched).toBe(progress.pagesKnown);
    const [first] = of(answers, 'diffs');
    if (!first) throw new Error('no answer');
    const converted = convertAnswer(first, { key: 'mr' });
    expect(converted.ok && converted.diffs).toMatchObject([
      {
        headSha: `commit:${sha(100)}`,
        versionId: 0,
        files: [{ newPath: 'a.rb', status: 'changed', cut: false }],
      },
    ]);
  });

  it.each([403, 200])('is asked for again where a refusal came, with status %i', async (status) => {
    const known = new Set<string>();
    const refuse: Server = (asked) =>
      asked.path.includes('/repository/') ? { status, json: { message: 'Sign in' } } : quiet(asked);
    const { answers } = await read(refuse, { commits: [commit(1)], known });
    expect(of(answers, 'diffs')).toMatchObject([{ status, commitSha: sha(1) }]);
    expect(known.size).toBe(0);
  });

  it('is asked for again where its answer was not kept, and only then', async () => {
    const known = new Set<string>();
    const commits = [commit(2), commit(1)];
    const keeps = ({ commitSha }: RawAnswer) => commitSha === sha(1);
    await read(ofCommits, { commits, known, keeps });
    expect([...known]).toEqual([sha(1)]);
    const again = await read(ofCommits, { commits, known });
    expect(again.paths.filter((path) => path.includes('/repository/'))).toEqual([
      `/api/v4/projects/42/repository/commits/${sha(2)}/diff`,
    ]);
    expect(known.size).toBe(2);
  });
});

describe('the versions of the diff', () => {
  it('are read newest first, twelve at most', async () => {
    const versions = [...Array.from({ length: 20 }, (_, index) => ({ id: 100 - index })), { id: 'x' }, null];
    const { paths, answers } = await read(quiet, { versions });
    const asked = paths.filter((path) => path.includes('/versions/'));
    expect(asked).toHaveLength(12);
    expect(asked[0]).toBe('/api/v4/projects/42/merge_requests/7/versions/100');
    expect(asked.at(-1)).toMatch(/\/versions\/89$/);
    const given = of(answers, 'diffs').filter(({ failure }) => failure === null);
    expect(given.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(cuts(answers)).toEqual(['diffs after 12']);
  });

  it('are not called cut where there are no more', async () => {
    const versions = Array.from({ length: 12 }, (_, index) => ({ id: 100 - index }));
    expect(cuts((await read(quiet, { versions })).answers)).toEqual([]);
  });

  it.each([{}, null, 'versions', [{ id: -1 }, { id: {} }]])(
    'are not asked for after %j',
    async (versions) => {
      expect((await read(quiet, { versions })).paths.filter((path) => path.includes('/versions/'))).toEqual(
        [],
      );
    },
  );
});

describe('pushes', () => {
  it('are asked for from the day before, of the project that the branch is in', async () => {
    const { asked, answers } = await read(quiet);
    const pushes = asked.find(({ path }) => path === '/api/v4/projects/9/events');
    expect(Object.fromEntries(pushes?.params ?? [])).toEqual({
      action: 'pushed',
      after: '2026-05-02',
      per_page: '100',
      page: '1',
    });
    expect(of(answers, 'pushes')).toMatchObject([{ page: 1, sourceBranch: 'queue' }]);
  });

  it('are three pages at most', async () => {
    const { answers, progress, paths } = await read((asked) => ({
      ...quiet(asked),
      next: String(Number(asked.params.get('page')) + 1),
    }));
    expect(paths.filter((path) => path.endsWith('/events'))).toHaveLength(3);
    expect(cuts(answers)).toEqual(['pushes after 3']);
    expect(progress.pagesFetched).toBe(progress.pagesKnown);
  });

  it('are not called cut where the third page is the last', async () => {
    const { answers } = await read((asked) => {
      const page = Number(asked.params.get('page'));
      return page < 3 ? { ...quiet(asked), next: String(page + 1) } : quiet(asked);
    });
    expect(of(answers, 'pushes')).toHaveLength(3);
    expect(cuts(answers)).toEqual([]);
  });

  it.each([{ source_project_id: null }, { source_branch: 3 }])('are not asked for with %j', async (gone) => {
    const mergeRequest = JSON.stringify({ ...mr, ...gone });
    expect((await read(quiet, { mergeRequest })).paths).toEqual(['/api/graphql']);
  });
});

it.each([null, '', 'no JSON', '<p>', '5'])(
  'asks nothing where the merge request is %j',
  async (mergeRequest) => {
    expect((await read(quiet, { mergeRequest })).paths).toEqual([]);
  },
);

it('goes on with the others where one fails', async () => {
  const { answers, progress } = await read((one) =>
    one.path.includes('events') ? { status: 403, json: {} } : quiet(one),
  );
  expect(of(answers, 'pushes')).toMatchObject([{ status: 403 }]);
  expect(of(answers, 'note-edits')).toMatchObject([{ status: 200 }]);
  expect(progress.pagesFetched).toBe(progress.pagesKnown);
});
