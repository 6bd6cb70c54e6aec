import { describe, expect, it } from 'vitest';
import { idProblem, repeated } from '@/core/files/ids';
import { parseJson } from '@/core/files/parse-json';
import { readDocument } from '@/core/files/read-document';
import { countProblems, textProblems } from '@/core/files/text-check';

describe('what a person writes in a file', () => {
  it('may be an id of letters, digits and a few signs, which begins with none of them', () => {
    for (const id of ['a', '1', 'n-plus_one.2', 'é', 'x'.repeat(100)]) expect(idProblem(id)).toBeNull();
    expect(idProblem('')).toContain('the id is empty');
    expect(idProblem('x'.repeat(101))).toContain('longer than 100 characters');
    for (const id of ['-a', '.', 'a b', 'a/b', ' a'])
      expect(idProblem(id)).toContain('begins with a letter or a digit');
  });

  it('may not be there twice', () => {
    expect(repeated(['a', 'b', 'a', 'a', 'c'])).toEqual([2, 3]);
  });

  it('may be a text of 5000 characters, which says something where it has to', () => {
    const path = ['title'];
    expect(textProblems(path, 'x'.repeat(5_000))).toEqual([]);
    expect(textProblems(path, 'x'.repeat(5_001))).toEqual([
      { path, message: 'this is longer than 5000 characters. Shorten it.' },
    ]);
    expect(textProblems(path, ' \n')).toMatchObject([{ path }]);
    expect(textProblems(path, ' ', false)).toEqual([]);
  });

  it('may be a list of 300', () => {
    const list = Array.from({ length: 301 }, (_, at) => at);
    expect(countProblems(['comments'], list.slice(1))).toEqual([]);
    expect(countProblems(['comments'], list)).toEqual([
      { path: ['comments'], message: 'these are more than 300. Split it in two.' },
    ]);
  });
});

describe('a text of JSON', () => {
  it('is its value, and nothing where it is none or too deep for any reader', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    expect(parseJson('null')).toBeNull();
    for (const text of ['', '{', 'undefined', "{'a':1}"]) expect(parseJson(text)).toBeUndefined();
  });
});

describe('a document', () => {
  const read = (text: string) => {
    const reading = readDocument(text);
    return reading.ok ? reading.value : reading.problems.map(({ line, message }) => `${line}: ${message}`);
  };

  it('has the types of YAML 1.2, in which no word is a truth and no time a number', () => {
    expect(read('a: yes\nb: 12:30\nc: 0x1f\nd: ~\n1: e')).toEqual({
      a: 'yes',
      b: '12:30',
      c: 31,
      d: null,
      1: 'e',
    });
  });

  it('may repeat things by a hundred aliases, and by no more', () => {
    const aliases = (count: number) => `a: &a 1\nb: [${Array(count).fill('*a').join(', ')}]`;
    expect(read(aliases(100))).toEqual({ a: 1, b: Array<number>(100).fill(1) });
    expect(read(aliases(101))).toEqual([
      '2: the file repeats things by more than 100 aliases. Write them out.',
    ]);
  });

  it('may nest as deep as twenty within the first, and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(JSON.stringify(read(nested(21)))).toBe(nested(21));
    expect(readDocument(nested(22))).toMatchObject({
      ok: false,
      problems: [{ message: 'This is nested too deeply for a file of Second Chair.' }],
    });
    const inMaps = '{a: '.repeat(22) + '1' + '}'.repeat(22);
    expect(readDocument(inMaps)).toMatchObject({ ok: false, problems: [{ path: 'a.a.a.a.a' }] });
  });

  it('has words for keys', () => {
    expect(read('a: 1\n? [b]\n: 2')).toEqual([
      '1: a key here is not a word. Write each field as “name: value”.',
    ]);
    expect(read('true: 1')).toEqual(['1: a key here is not a word. Write each field as “name: value”.']);
  });

  it('names what is wrong with it, and no more than anybody would mend from a list', () => {
    const tagged = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: !x 1`).join('\n');
    expect(read(tagged(3))).toHaveLength(3);
    expect(read(tagged(40))).toHaveLength(20);
    expect(read('a: {\n'.repeat(60))).toHaveLength(20);
    expect(read('a: !x {b: 1}\nc: !x [1]')).toHaveLength(2);
  });

  it('knows the line of each field, of the nearest around one that is not there, and of items in lists', () => {
    const reading = readDocument('# Comment\na:\n  - b: 1\n    c: 2\n  - &x 3\n  - *x\n');
    if (!reading.ok) throw new Error('It can be read.');
    const lines = [['a'], ['a', 0, 'c'], ['a', 1], ['a', 2], ['a', 1, 'gone'], ['gone'], []].map(
      reading.lineOf,
    );
    expect(lines).toEqual([2, 4, 5, 6, 5, 2, 2]);
  });
});
