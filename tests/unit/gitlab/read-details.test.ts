import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '@/gitlab/answer';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import { readDetails } from '@/gitlab/read-details';
import type { FetchLike } from '@/gitlab/requests/fetch-once';
import { requestsOver } from './fake-requests';

const webRoot = 'https://gitlab.example/git';
const base = `${webRoot}/api/v4`;
const mr = {
  source_project_id: 9,
  source_branch: 'queue',
  created_at: '2026-05-04T01:00:00+02:00',
  references: { full: 'group/project!7' },
};

interface Asked {
  path: string;
  params: URLSearchParams;
}
type Server = (asked: Asked) => { status?: number; json: unknown; next?: string };

const noNotes = { data: { project: { mergeRequest: { notes: { nodes: [], pageInfo: {} } } } } };
const quiet: Server = ({ path }) => ({ json: path.endsWith('/graphql') ? noNotes : [] });

/** Reads the details of a merge request on a pretended server. */
async function read(
  server: Server,
  texts: { mergeRequest?: string | null; versions?: unknown; commits?: unknown; known?: Set<string> } = {},
) {
  const asked: Asked[] = [];
  const answers: RawAnswer[] = [];
  const fetch: FetchLike = (url) => {
    const { pathname, searchParams: params } = new URL(url);
    const one = { path: pathname.slice('/git'.length), params };
    asked.push(one);
    const { status = 200, json, next } = server(one);
    const headers = new Headers(next === undefined ? {} : { 'x-next-page': next });
    return Promise.resolve({ status, headers, text: () => Promise.resolve(JSON.stringify(json)) });
  };
  const { mergeRequest = JSON.stringify(mr), versions = [] } = texts;
  const progress = { pagesFetched: 20, pagesKnown: 20 };
  await readDetails({
    get: requestsOver(fetch, { atOnce: 2 }).get,
    webRoot,
    base,
    project: 42,
    projectPath: 'from/address',
    iid: 7,
    mergeRequest,
    versions: JSON.stringify(versions),
    commits: JSON.stringify(texts.commits ?? []),
    knownCommits: texts.known ?? new Set(),
    progress,
    forward: (answer) => answers.push(answer),
  });
  return { asked, answers, progress, paths: asked.map(({ path }) => path) };
}

const of = (answers: RawAnswer[], source: RawAnswer['source']) =>
  answers.filter((answer) => answer.source === source);

/** Where reading stopped though there was more, and after how many. */
const cuts = (answers: RawAnswer[]) =>
  answers
    .filter(({ failure }) => failure === 'too-many')
    .map(({ source, page }) => `${source} after ${page - 1}`);

function notesPage(nodes: unknown[], endCursor: string | null = null) {
  const pageInfo = { endCursor, hasNextPage: endCursor !== null };
  return { data: { project: { mergeRequest: { notes: { pageInfo, nodes } } } } };
}
const note = (id: number, ...awards: string[]) => ({
  id: `gid://gitlab/DiffNote/${id}`,
  awardEmoji: { nodes: awards.map((name) => ({ name })) },
});

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

  it('is asked for again where it did not come', async () => {
    const known = new Set<string>();
    const refuse: Server = (asked) =>
      asked.path.includes('/repository/') ? { status: 403, json: {} } : quiet(asked);
    const { answers } = await read(refuse, { commits: [commit(1)], known });
    expect(of(answers, 'diffs')).toMatchObject([{ status: 403, commitSha: sha(1) }]);
    expect(known.size).toBe(0);
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

describe('edits and reactions', () => {
  it('are asked page after page, with the project that the merge request names', async () => {
    const pages: Record<string, object> = {
      null: notesPage([note(1)], 'b'),
      b: notesPage([note(2, 'tada')], 'c'),
      c: notesPage([note(3), note(4, 'heart', 'tada'), { id: 'x', awardEmoji: { nodes: [1] } }, null]),
    };
    const variablesOf = ({ params }: Asked) =>
      JSON.parse(params.get('variables') ?? '') as { after: unknown };
    const { asked, answers, progress, paths } = await read((one) =>
      one.path === '/api/graphql' ? { json: pages[String(variablesOf(one).after)] } : quiet(one),
    );
    const graphql = asked.filter(({ path }) => path === '/api/graphql');
    expect(graphql.map(variablesOf)).toEqual([
      { path: 'group/project', iid: '7', after: null },
      { path: 'group/project', iid: '7', after: 'b' },
      { path: 'group/project', iid: '7', after: 'c' },
    ]);
    expect(graphql[0]?.params.get('query')).toMatch(/^query\(\$path: ID!, .*lastEditedAt/);
    expect(paths.filter((path) => path.includes('/notes/'))).toEqual([
      '/api/v4/projects/42/merge_requests/7/notes/2/award_emoji',
      '/api/v4/projects/42/merge_requests/7/notes/4/award_emoji',
    ]);
    expect(of(answers, 'note-emoji').map(({ page }) => page)).toEqual([2, 4]);
    expect(progress).toEqual({ pagesFetched: 26, pagesKnown: 26 });
    expect(answers.every(({ pagesFetched, pagesKnown }) => pagesFetched <= pagesKnown)).toBe(true);
  });

  it('takes the project of the address where the merge request names none', async () => {
    const mergeRequest = JSON.stringify({ ...mr, references: undefined });
    const { asked } = await read(quiet, { mergeRequest });
    const { params } = asked.find(({ path }) => path === '/api/graphql') ?? {};
    expect(params?.get('variables')).toContain('from/address');
  });

  it('end where a cursor comes again, and after 120 pages', async () => {
    const circle = await read((one) =>
      one.path === '/api/graphql' ? { json: notesPage([], 'a') } : quiet(one),
    );
    expect(of(circle.answers, 'note-edits')).toHaveLength(2);
    let count = 0;
    const endless = await read((one) => {
      count += 1;
      return one.path === '/api/graphql' ? { json: notesPage([], `cursor ${count}`) } : quiet(one);
    });
    expect(endless.paths.filter((path) => path === '/api/graphql')).toHaveLength(120);
    // Nobody can say either which of the comments that were not read have reactions.
    expect(cuts(endless.answers)).toEqual(['note-edits after 120', 'note-emoji after 0']);
    expect(endless.progress.pagesFetched).toBe(endless.progress.pagesKnown);
    expect(cuts(circle.answers)).toEqual([]);
  });

  it('asks for the reactions of a hundred notes at most', async () => {
    const nodes = Array.from({ length: 150 }, (_, index) => note(index + 1, 'tada'));
    const { answers, paths, progress } = await read((one) =>
      one.path === '/api/graphql' ? { json: notesPage(nodes) } : quiet(one),
    );
    expect(paths.filter((path) => path.endsWith('/award_emoji'))).toHaveLength(100);
    expect(cuts(answers)).toEqual(['note-emoji after 100']);
    expect(progress.pagesFetched).toBe(progress.pagesKnown);
  });

  it.each([
    ['a refusal', { json: { errors: [{ message: 'no such field' }] } }],
    ['another status', { status: 404, json: {} }],
    ['a list', { json: [] }],
    ['nothing', { json: null }],
  ])('are forwarded once where GraphQL answers %s', async (_what, answer) => {
    const { answers, progress } = await read((one) => (one.path === '/api/graphql' ? answer : quiet(one)));
    expect(of(answers, 'note-edits')).toHaveLength(1);
    // Without the notes nobody knows which have reactions: these are missing too.
    const [reactions, ...more] = of(answers, 'note-emoji');
    expect(more).toEqual([]);
    const converted =
      reactions && convertAnswer(reactions, { key: 'https://gitlab.example/git/group/project!7' });
    expect(converted).toMatchObject({ ok: false });
    expect(progress.pagesFetched).toBe(progress.pagesKnown);
  });

  /** A GitLab whose notes lack a field refuses every question that names it. */
  const lacking =
    (lacked: string, page: object): Server =>
    (one) => {
      if (one.path !== '/api/graphql') return quiet(one);
      const refused = one.params.get('query')?.includes(lacked) === true;
      return { json: refused ? { errors: [{ message: `Field '${lacked}' doesn't exist` }] } : page };
    };

  it('have the reactions alone where GitLab does not know the time of an edit', async () => {
    const server = lacking('lastEditedAt', notesPage([note(1), note(2, 'tada')]));
    const { answers, progress, paths } = await read(server);
    expect(paths.filter((path) => path.endsWith('/notes/2/award_emoji'))).toHaveLength(1);
    expect(of(answers, 'note-emoji')).toMatchObject([{ page: 2, failure: null }]);
    const [refusal, notes, ...more] = of(answers, 'note-edits');
    expect(refusal?.text).toContain("Field 'lastEditedAt' doesn't exist");
    // Which notes have no reactions any more is told by the pages themselves.
    expect(
      notes && convertAnswer(notes, { key: 'https://gitlab.example/git/group/project!7' }),
    ).toMatchObject({
      ok: true,
      unreacted: [1],
    });
    expect(more).toEqual([]);
    expect(progress.pagesFetched).toBe(progress.pagesKnown);
  });

  it('have the edits alone where GitLab does not know reactions of notes', async () => {
    const { answers } = await read(lacking('awardEmoji', notesPage([{ id: 'gid://gitlab/Note/1' }])));
    expect(of(answers, 'note-edits')).toHaveLength(1);
    expect(of(answers, 'note-edits')[0]?.text).not.toContain('errors');
    expect(of(answers, 'note-emoji')).toMatchObject([{ page: 1 }]);
    expect(of(answers, 'note-emoji')[0]?.text).toContain("Field 'awardEmoji' doesn't exist");
  });

  it('say that reactions are missing too where a later page fails, and read those that are known', async () => {
    let asked = 0;
    const { answers, paths } = await read((one) => {
      if (one.path !== '/api/graphql') return quiet(one);
      asked += 1;
      return asked === 1 ? { json: notesPage([note(2, 'tada')], 'b') } : { status: 403, json: {} };
    });
    expect(paths.filter((path) => path.endsWith('/notes/2/award_emoji'))).toHaveLength(1);
    expect(of(answers, 'note-emoji').map(({ page, status }) => [page, status])).toEqual(
      expect.arrayContaining([
        [1, 403],
        [2, 200],
      ]),
    );
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
