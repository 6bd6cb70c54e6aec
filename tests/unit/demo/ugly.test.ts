import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, startSignedIn, type SignedIn } from './signed-in';

interface Note {
  body: string;
  type: string | null;
  system: boolean;
  commit_id?: string | null;
  imported: boolean;
  imported_from: string;
  internal: boolean;
  position?: { position_type: string; new_path: string; old_line?: number | null; x?: number };
  suggestions?: { applied: boolean; appliable: boolean }[];
}

let site: SignedIn;
let notes: Note[] = [];

beforeAll(async () => {
  site = await startSignedIn({ scenario: 'ugly' });
  for (let page = 1, more = true; more; page += 1) {
    const answer = await site.get(`${API}/notes?per_page=100&page=${page}`);
    notes = [...notes, ...((await answer.json()) as Note[])];
    more = answer.headers.get('x-next-page') !== '';
  }
});

afterAll(() => site.demo.close());

describe('the ugly merge request', () => {
  it('has 300 comments and more', () => {
    expect(notes.filter(({ system }) => !system).length).toBeGreaterThanOrEqual(300);
  });

  it('has notes on a point of an image and on a whole file, which stand on no line', () => {
    const image = notes.find(({ position }) => position?.position_type === 'image');
    expect(image?.position).toMatchObject({ new_path: 'docs/refund-flow.png', x: 212, y: 348, width: 800 });
    const file = notes.find(({ position }) => position?.position_type === 'file');
    for (const position of [image?.position, file?.position]) {
      expect(position).not.toHaveProperty('old_line');
      expect(position).not.toHaveProperty('line_range');
    }
  });

  it('has an applied suggestion, and two that are not', () => {
    const suggestions = notes.flatMap(({ suggestions: given }) => given ?? []);
    const applied = suggestions.filter((suggestion) => suggestion.applied);
    expect(applied).toMatchObject([{ appliable: false }]);
    expect(suggestions.length).toBeGreaterThanOrEqual(applied.length + 2);
  });

  it('has a comment on one commit, an imported and an internal one, and types that nobody knows', () => {
    const commits = notes.map(({ commit_id: sha }) => sha).filter((sha) => typeof sha === 'string');
    expect(commits).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)]);
    expect(notes.filter(({ imported }) => imported)).toMatchObject([{ imported_from: 'github' }]);
    expect(notes.filter(({ internal }) => internal).length).toBeGreaterThanOrEqual(3);
    expect(notes.map(({ type }) => type)).toContain('HologramNote');
    expect(notes.filter(({ system }) => system).map(({ body }) => body)).toContain(
      'projected this merge request',
    );
  });

  it('renames, deletes, moves and adds files, some of them images', async () => {
    const diffs = (await site.read(`${API}/diffs?per_page=100`)) as Record<string, unknown>[];
    const of = (path: string): Record<string, unknown> | undefined =>
      diffs.find(({ new_path: found }) => found === path);
    expect(of('app/models/order_line.rb')).toMatchObject({
      renamed_file: true,
      old_path: 'app/models/line_item.rb',
    });
    expect(of('app/serializers/people/staff_member_serializer.rb')).toMatchObject({
      renamed_file: true,
      diff: '',
    });
    expect(of('test/fixtures/shops.yml')).toMatchObject({ deleted_file: true, b_mode: '0' });
    expect(of('bin/rails')).toMatchObject({ a_mode: '100644', b_mode: '100755', diff: '' });
    expect(of('docs/refund-flow.png')).toMatchObject({
      new_file: true,
      diff: 'Binary files /dev/null and b/docs/refund-flow.png differ\n',
    });
  });

  it('is shown whole on the page', async () => {
    const all = (await site.read(`${site.demo.mrPath}/discussions.json`)) as {
      active?: boolean;
      position?: { position_type: string };
    }[];
    const placed = all.filter(({ position }) => position && position.position_type !== 'text');
    expect(placed.map(({ active }) => active)).toEqual([true, true]);
  });
});
