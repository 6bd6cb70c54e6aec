import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, startSignedIn, type SignedIn } from './signed-in';

const QUERY = `query($path: ID!, $iid: String!, $after: String) { project(fullPath: $path) { mergeRequest(iid: $iid) {
  notes(first: 100, after: $after) { pageInfo { endCursor hasNextPage }
    nodes { id lastEditedAt awardEmoji(first: 100) { nodes { name user { username } } } } } } } }`;

interface Found {
  data: {
    project: {
      mergeRequest: {
        notes: {
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: {
            id: string;
            lastEditedAt: string | null;
            awardEmoji: { nodes: { name: string; user: { username: string } }[] };
          }[];
        };
      };
    };
  };
}

let site: SignedIn;

beforeAll(async () => {
  site = await startSignedIn({ scenario: 'thousand-notes' });
});

afterAll(() => site.demo.close());

function address(variables: object, query = QUERY): string {
  return `/api/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
}

const notes = async (after: string | null): Promise<Found['data']['project']['mergeRequest']['notes']> => {
  const found = (await site.read(address({ path: 'acme/storefront', iid: '7', after }))) as Found;
  return found.data.project.mergeRequest.notes;
};

describe('the query for edits and reactions', () => {
  it('gives every note once, page by page', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await notes(after);
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every((id) => /^gid:\/\/gitlab\/(?:Note|DiffNote|DiscussionNote)\/\d+$/.test(id))).toBe(true);
  });

  it('tells an edit in whole seconds, and who reacted', async () => {
    const backend = await startSignedIn();
    const noteId = backend.demo.controls.addNote('before');
    backend.demo.controls.editNote(noteId, 'after');
    backend.demo.controls.react(noteId, 'eyes');
    const found = (await backend.read(address({ path: 'acme/storefront', iid: '7' }))) as Found;
    await backend.demo.close();
    const node = found.data.project.mergeRequest.notes.nodes.at(-1);
    expect(node?.id).toBe(`gid://gitlab/Note/${noteId}`);
    expect(node?.lastEditedAt).toMatch(/T\d\d:\d\d:\d\dZ$/);
    expect(node?.awardEmoji.nodes).toEqual([{ name: 'eyes', user: { username: 'robin-candidate' } }]);
  });

  it('finds nothing for strangers, elsewhere, or another merge request', async () => {
    const asked = address({ path: 'acme/storefront', iid: '7' });
    expect(await (await fetch(site.demo.origin + asked)).json()).toEqual({ data: { project: null } });
    expect(await site.read(address({ path: 'acme/other', iid: '7' }))).toEqual({ data: { project: null } });
    expect(await site.read(address({ path: 'acme/storefront', iid: '8' }))).toEqual({
      data: { project: { mergeRequest: null } },
    });
  });

  it('answers what it does not understand with status 200 and errors', async () => {
    const variables = { path: 'acme/storefront', iid: '7' };
    const asked = [
      address(variables, QUERY.replace('lastEditedAt', 'body')),
      address(variables, '{ currentUser { name } }'),
      address({ path: 7, iid: '7' }),
      '/api/graphql',
      '/api/graphql?query=%7B&variables=nonsense',
      address(variables, `${QUERY} ${' '.repeat(10_000)}`),
    ];
    for (const path of asked) {
      const answer = await site.get(path);
      expect(answer.status).toBe(200);
      expect(Object.keys((await answer.json()) as object)).toEqual(['errors']);
    }
  });
});

describe('tokens and switches', () => {
  it('wants the token of the page for POST, and none for GET', async () => {
    const page = await (await site.get(site.demo.mrPath)).text();
    const cookie = (await fetch(site.demo.mrUrl)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const token = /name="csrf-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const post = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${site.demo.origin}/api/graphql`, {
        method: 'POST',
        headers: { cookie, ...headers },
        body: JSON.stringify({ query: QUERY, variables: { path: 'acme/storefront', iid: '7' } }),
      });
    expect((await post({})).status).toBe(403);
    expect(await (await post({ 'x-csrf-token': token })).json()).toHaveProperty('data.project.mergeRequest');
  });

  it('fails by its path like everything else, and leaves REST alone', async () => {
    site.demo.controls.set({ failWith: 500, failPath: '/api/graphql' });
    expect((await site.get('/api/graphql')).status).toBe(500);
    expect((await site.get(API)).status).toBe(200);
    site.demo.controls.set({ failWith: null, failPath: null });
  });
});
