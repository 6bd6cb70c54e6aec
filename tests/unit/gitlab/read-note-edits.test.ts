import { describe, expect, it } from 'vitest';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import { mr, type Asked, type Server, quiet, read, of, cuts, notesPage, note } from './details-server';

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
