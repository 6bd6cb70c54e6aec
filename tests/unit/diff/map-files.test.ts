import { describe, expect, it } from 'vitest';
import { commentedFiles, mapFile } from '@/core/diff/map-files';
import { diffFile, diffVersion, position } from './build';

const renamed = diffFile({ oldPath: 'lib/cart.rb', newPath: 'lib/basket.rb', status: 'renamed', diff: '' });
const VERSIONS = [
  diffVersion('new', [diffFile(), renamed], 2),
  diffVersion('old', [diffFile({ newPath: 'only/in/old.rb' })], 1),
];

const first = (id: string, patch: Parameters<typeof position>[0]) =>
  commentedFiles(VERSIONS, [{ id, position: position(patch) }]);

describe('the files of a merge request', () => {
  it('are those of the newest version, in its order', () => {
    expect(commentedFiles(VERSIONS, []).map(({ file }) => file.newPath)).toEqual([
      'app/models/order.rb',
      'lib/basket.rb',
    ]);
    expect(commentedFiles([], [])).toEqual([]);
  });

  it('keep comments that were written before they were renamed', () => {
    const [, basket] = first('c', { headSha: 'old', oldPath: 'lib/cart.rb', newPath: 'lib/cart.rb' });
    expect(basket?.comments.map(({ id }) => id)).toEqual(['c']);
    expect(basket?.names).toEqual(['lib/basket.rb', 'lib/cart.rb']);
  });

  it('give a path that was taken over to the file that has it now', () => {
    const taken = diffFile({ newPath: 'lib/cart.rb', status: 'added' });
    const files = commentedFiles(
      [diffVersion('new', [taken, renamed])],
      [{ id: 'c', position: position({ oldPath: 'lib/cart.rb', newPath: 'lib/cart.rb' }) }],
    );
    expect(files.map(({ comments }) => comments.length)).toEqual([1, 0]);
  });

  it('give a path that two files had to the first of them', () => {
    const copy = diffFile({ oldPath: 'lib/cart.rb', newPath: 'lib/trolley.rb', status: 'renamed', diff: '' });
    const files = commentedFiles(
      [diffVersion('new', [renamed, copy])],
      [{ id: 'c', position: position({ oldPath: 'lib/cart.rb', newPath: null }) }],
    );
    expect(files.map(({ comments }) => comments.length)).toEqual([1, 0]);
  });

  it('name a file once that kept its name, and leave a comment alone that is on none of them', () => {
    expect(first('c', { newLine: 1 }).map(({ names }) => names)).toEqual([
      ['app/models/order.rb'],
      ['lib/basket.rb', 'lib/cart.rb'],
    ]);
    expect(first('c', { newPath: 'x', oldPath: 'x' }).flatMap(({ comments }) => comments)).toEqual([]);
    expect(first('c', { newPath: null, oldPath: null }).flatMap(({ comments }) => comments)).toEqual([]);
  });

  it('learn a name from a comment that only knows the file by it', () => {
    const [, basket] = first('c', { newPath: 'lib/tote.rb', oldPath: 'lib/cart.rb' });
    expect(basket?.names).toEqual(['lib/basket.rb', 'lib/cart.rb', 'lib/tote.rb']);
    const [, same] = first('c', { newPath: null, oldPath: 'lib/cart.rb' });
    expect(same?.names).toEqual(['lib/basket.rb', 'lib/cart.rb']);
  });
});

describe('the map of a file', () => {
  const map = (patch: Parameters<typeof position>[0]) => {
    const [file] = first('c', patch);
    if (!file) throw new Error('The file is not there.');
    return mapFile(file);
  };

  it('counts lines and says where they changed', () => {
    const { added, hunks, removed } = map({});
    expect([added, removed]).toEqual([2, 2]);
    expect(hunks.map(({ from, to, lines }) => [from, to, lines])).toEqual([
      [1, 5, 6],
      [21, 22, 3],
    ]);
    expect(hunks[0]?.stretches).toEqual([
      { sign: '-', at: 2, lines: 1 },
      { sign: '+', at: 3, lines: 2 },
    ]);
  });

  it('says where its lines stood before', () => {
    expect(map({}).hunks.map(({ old }) => old)).toEqual([
      { from: 1, to: 4 },
      { from: 20, to: 22 },
    ]);
    const added = mapFile({ file: diffFile({ diff: '@@ -0,0 +1,2 @@\n+a\n+b' }), names: [], comments: [] });
    expect(added.hunks[0]).toMatchObject({ from: 1, to: 2, old: null });
  });

  it('tells apart runs of changes that context parts', () => {
    const diff = '@@ -1,1 +1,3 @@\n+a\n b\n+c';
    const [hunk] = mapFile({ file: diffFile({ diff }), names: [], comments: [] }).hunks;
    expect(hunk?.stretches).toEqual([
      { sign: '+', at: 0, lines: 1 },
      { sign: '+', at: 2, lines: 1 },
    ]);
  });

  it('puts a comment on an image at the file, whatever line it names', () => {
    expect(map({ type: 'image', newLine: 4 })).toMatchObject({ elsewhere: ['c'] });
  });

  it('puts a comment on its line, on either side', () => {
    expect(map({ newLine: 21 }).hunks[1]?.comments).toEqual([{ id: 'c', at: 0 }]);
    expect(map({ oldLine: 22 }).hunks[1]?.comments).toEqual([{ id: 'c', at: 2 }]);
    expect(map({ newLine: 5 }).hunks[0]?.comments).toEqual([{ id: 'c', at: 5 }]);
    expect(map({ newLine: 4 }).hunks[0]?.comments).toEqual([{ id: 'c', at: 4 }]);
    expect(map({ oldLine: 22 }).hunks[1]?.comments).toEqual([{ id: 'c', at: 2 }]);
  });

  it('lists at the file what stands on no line of this version', () => {
    expect(map({ newLine: 400 }).elsewhere).toEqual(['c']);
    expect(map({ type: 'file' }).elsewhere).toEqual(['c']);
    expect(map({ headSha: 'old', newLine: 4 }).hunks[0]?.comments).toEqual([{ id: 'c', at: 4 }]);
  });

  it('of a hunk that only removes goes by the old lines', () => {
    const [file] = commentedFiles(
      [diffVersion('new', [diffFile({ status: 'deleted', diff: '@@ -7,2 +0,0 @@\n-a\n-b' })])],
      [],
    );
    if (!file) throw new Error('The file is not there.');
    expect(mapFile(file).hunks).toMatchObject([{ from: 7, to: 8, added: 0, removed: 2 }]);
  });
});
