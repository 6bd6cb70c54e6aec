import { describe, expect, it } from 'vitest';
import { inOneGo } from '@/core/writing/in-one-go';
import { indexPhrases, type PhraseGroup } from '@/core/writing/phrases';
import { countSteps } from './steps';

const found = (text: string, ...groups: readonly (readonly string[])[]) =>
  inOneGo(indexPhrases(groups.map((phrases, value): PhraseGroup<number> => ({ phrases, value })))(text)).map(
    ({ start, end, value }) => `${value} ${text.slice(start, end)}`,
  );

describe('phrases in a text', () => {
  it.each<[why: string, text: string, phrases: string[], hits: string[]]>([
    ['of one word', 'she was shy', ['shy'], ['0 shy']],
    ['of several words', 'a cold fish swam', ['cold fish'], ['0 cold fish']],
    ['of one letter', 'plan b', ['b'], ['0 b']],
    ['none', 'she was calm', ['shy'], []],
    ['every time', 'shy or shy', ['shy'], ['0 shy', '0 shy']],
    ['whole words only', 'shyness, unshy', ['shy'], []],
    ['whole words of other letters only', 'éshy shyé', ['shy'], []],
    ['what begins with another letter', 'très éclat', ['éclat'], ['0 éclat']],
    ['what follows no hyphen', 'user-friendly', ['friendly'], []],
    ['what a hyphen follows', 'shy-looking', ['shy'], ['0 shy']],
    ['what stands in brackets', '(shy)', ['shy'], ['0 shy']],
    ['of several spaces', 'cold   fish', ['cold fish'], ['0 cold   fish']],
    ['of no more than three', 'cold    fish', ['cold fish'], []],
    [
      'with a hyphen or spaces',
      'easy-going, easy  going',
      ['easy[- ]going'],
      ['0 easy-going', '0 easy  going'],
    ],
    ['with neither', 'easygoing', ['easy[- ]going'], []],
    ['with a space that may be repeated', 'a b a  b', ['a +b'], ['0 a b', '0 a  b']],
    ['with a space in a class', 'a b a/b', ['a[ /]b'], ['0 a b', '0 a/b']],
    [
      'the longest of a group',
      'very good engineer',
      ['very', 'very good', 'very good engineer'],
      ['0 very good engineer'],
    ],
    [
      'the longest, whichever comes first',
      'very good engineer',
      ['very good engineer', 'very good', 'very'],
      ['0 very good engineer'],
    ],
    ['each of what begins within another', 'very good', ['very good', 'good'], ['0 very good', '0 good']],
    ['one that may begin in several ways', 'he ran, she ran', ['(?:he|she) ran'], ['0 he ran', '0 she ran']],
    [
      'one that may begin with anything',
      'good of the year',
      ['(?:\\w+ )?of the year'],
      ['0 good of the year', '0 of the year'],
    ],
  ])('are found: %s', (_, text, phrases, hits) => {
    expect(found(text, phrases)).toEqual(hits);
  });

  it('are found once for every group, in the order of the text', () => {
    expect(found('shy and bossy', ['bossy', 'shy'], ['shy', 'shy and'])).toEqual([
      '0 shy',
      '1 shy and',
      '0 bossy',
    ]);
    expect(found('she was shy', ['sh[a-z]+'], ['she', 'she was'], ['she was shy'])).toEqual(
      ['0 she', '1 she was', '2 she was shy', '0 shy'].sort(
        (a, b) => 'she was shy'.indexOf(a.slice(2)) - 'she was shy'.indexOf(b.slice(2)),
      ),
    );
  });

  it('are found by the same index in text after text', () => {
    const find = indexPhrases([{ phrases: ['shy'], value: 'trait' }]);
    for (const text of ['shy', 'she was shy', 'shy'])
      expect(inOneGo(find(text))).toEqual([{ start: text.indexOf('shy'), end: text.length, value: 'trait' }]);
  });
});

describe('the steps of a search', () => {
  const phrases = Array.from({ length: 50 }, (_, at) => `word${at}`);

  it('put phrases away one by one, the first time only', () => {
    const find = indexPhrases([{ phrases, value: true }]);
    expect(countSteps(find(''))).toBe(50);
    expect(countSteps(find(''))).toBe(0);
  });

  it('compile a phrase in a step of its own, once', () => {
    const find = indexPhrases([{ phrases: ['shy', 'bossy'], value: true }]);
    countSteps(find(''));
    expect(countSteps(find('shy shy'))).toBe(1);
    expect(countSteps(find('shy bossy'))).toBe(1);
    expect(countSteps(find('shy bossy'))).toBe(0);
  });

  it('give way in a long text, not at each word', () => {
    const find = indexPhrases([{ phrases: ['shy'], value: true }]);
    countSteps(find('shy'));
    expect(countSteps(find('a '.repeat(20)))).toBe(0);
    const steps = countSteps(find('a '.repeat(10_000)));
    expect(steps).toBeGreaterThan(50);
    expect(steps).toBeLessThan(1_000);
  });

  it('can be shared by two searches that take turns', () => {
    const find = indexPhrases([{ phrases: [...phrases, 'shy'], value: true }]);
    const [one, other] = [find('shy'), find('so shy')];
    one.next();
    expect(inOneGo(other)).toEqual([{ start: 3, end: 6, value: true }]);
    expect(inOneGo(one)).toEqual([{ start: 0, end: 3, value: true }]);
  });
});
