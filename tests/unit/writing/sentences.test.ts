import { describe, expect, it } from 'vitest';
import { inOneGo } from '@/core/writing/in-one-go';
import { sentencesOf } from '@/core/writing/sentences';
import { countSteps } from './steps';

const cut = (text: string) => inOneGo(sentencesOf(text)).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each<[why: string, text: string, sentences: string[]]>([
    ['end with a full stop', 'she read it. he ran it.', ['she read it.', 'he ran it.']],
    ['may have none', 'she read it', ['she read it']],
    ['end with other signs', 'why? because! so… yes', ['why?', 'because!', 'so…', 'yes']],
    ['end with several', 'really?! she did... yes', ['really?!', 'she did...', 'yes']],
    [
      'take quotes and brackets with them',
      '"she did." (really.) [yes.] he',
      ['"she did."', '(really.)', '[yes.]', 'he'],
    ],
    ['go on within a name', 'order.rb took 3.5 s in v1.2.', ['order.rb took 3.5 s in v1.2.']],
    ['begin with each line', 'one\ntwo.\n\nthree', ['one', 'two.', 'three']],
    ['have no spaces around', '  she read it.   he ran it.  ', ['she read it.', 'he ran it.']],
    [
      'have no list markers',
      '- one\n* two\n+ three\n• four\n# five\n> six',
      ['one', 'two', 'three', 'four', 'five', 'six'],
    ],
    ['have no numbers of a list', '1. one\n12) two\n  3. - three', ['one', 'two', 'three']],
    ['keep a number that is their own', '3.5 s\n1234. four', ['3.5 s', '1234.', 'four']],
    ['have no boxes of a task list', '- [ ] one\n- [x] two\n[y] three', ['one', 'two', '[y] three']],
    ['are none where only markers are', '-\n1. \n> \n \n', []],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    'e.g.',
    'i.e.',
    'etc.',
    'vs.',
    'approx.',
    'mr.',
    'mrs.',
    'ms.',
    'dr.',
    'cf.',
    'resp.',
    'esp.',
    'j.',
  ])('go on after %s', (short) => {
    expect(cut(`she said ${short} that it ran. he`)).toEqual([`she said ${short} that it ran.`, 'he']);
  });

  it.each<[why: string, text: string, sentences: string[]]>([
    ['a longer word', 'the first draft had fewer tricks. he', ['the first draft had fewer tricks.', 'he']],
    ['one that ends like a short one', 'she knew the terms. he', ['she knew the terms.', 'he']],
    [
      'a short one with another sign',
      'she wrote etc! he asked etc? so',
      ['she wrote etc!', 'he asked etc?', 'so'],
    ],
    ['a short one and a quote', 'she wrote "etc." he', ['she wrote "etc."', 'he']],
    ['a short one before in the sentence', 'it was e.g. the cache. he', ['it was e.g. the cache.', 'he']],
    ['a short one in the sentence before', 'mr. a said etc. x. he', ['mr. a said etc. x. he']],
    ['a sign alone', 'yes!! . he', ['yes!!', '.', 'he']],
    ['a short one at the end of the line', 'she read it etc.\nhe', ['she read it etc.', 'he']],
  ])('end, or do not, after %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('know their line, which empty lines count for too', () => {
    expect(inOneGo(sentencesOf('one. two\n\nthree')).map(({ line }) => line)).toEqual([0, 0, 2]);
  });

  it.each(['she read it. ', 'she read it\n'])('are cut in steps, not one for each: %j', (part) => {
    expect(countSteps(sentencesOf(part))).toBe(0);
    const steps = countSteps(sentencesOf(part.repeat(1_000)));
    expect(steps).toBeGreaterThan(10);
    expect(steps).toBeLessThan(100);
  });
});
