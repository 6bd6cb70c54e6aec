import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '@/core/writing/in-one-go';
import { maskMarkdown, SHOWN } from '@/core/writing/mask-markdown';
import { countSteps } from './steps';

/** What is left of a text: "#" stands for what is not the interviewer's own. */
const mask = (text: string) => inOneGo(maskMarkdown(text)).replaceAll(SHOWN, '#');

describe('the masked text', () => {
  it.each<[why: string, text: string, masked: string]>([
    ['lower case', 'She READ it', 'she read it'],
    ['lower case of the same length', 'İ was ABLE', 'İ was able'],
    ['plain apostrophes', 'she’s ‘ok’ ʼ', "she's 'ok' '"],
    ['plain spaces', 'a\u00a0b\u2007c\u202fd\te', 'a b c d e'],
    ['no emphasis', '**not** _at_ ~all~', '  not    at   all '],
    ['no code', 'the `User` model', 'the ###### model'],
    ['no code with several backticks', 'a ``b`c`` d', 'a ####### d'],
    ['no two pieces of code', '`a` b `c`', '### b ###'],
    ['no code next to code', '`a```b``', '`a```b``'],
    ['no code within what is shown', '``a `b` c`` `d', '########### `d'],
    ['a backtick alone', 'a ` b `` c', 'a ` b `` c'],
    ['code up to the first backtick', '`a` b` c', '### b` c'],
    [
      'no address',
      'see https://a.example/B_c and www.b.example/?q=1 he',
      'see ##################### and ################## he',
    ],
    ['no address of any case', 'HTTP://A.EXAMPLE', '################'],
    ['what stands around an address in brackets', '<https://a.example> x', '<#################> x'],
    ['no quotes', '> She is\nhe', '########\nhe'],
    ['no quotes in lists', '- > a\n  1. > b\n2) * > c', '#####\n########\n########'],
    ['a sign for more', 'a > b', 'a > b'],
  ])('has %s', (_, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each<[why: string, lines: string[], masked: string[]]>([
    ['up to its end', ['a', '```', 'b', '```', 'c'], ['a', '###', '#', '###', 'c']],
    ['with its language', ['```ruby', 'b', '```', 'c'], ['#######', '#', '###', 'c']],
    ['with tildes', ['~~~', 'b', '~~~', 'c'], ['###', '#', '###', 'c']],
    ['with tildes and backticks in its language', ['~~~ a`b', 'b', '~~~', 'c'], ['#######', '#', '###', 'c']],
    ['up to as many signs', ['````', 'b', '```', 'c', '`````', 'd'], ['####', '#', '###', '#', '#####', 'd']],
    ['up to its own signs', ['```', '~~~', 'b', '```', 'c'], ['###', '###', '#', '###', 'c']],
    [
      'not up to one with a language',
      ['```', '```ruby', 'b', '``` ', 'c'],
      ['###', '#######', '#', '####', 'c'],
    ],
    ['up to the end of the text', ['```', 'b', '', 'c'], ['###', '#', '', '#']],
    ['in a list', ['- ```', '  b', '  ```', 'c'], ['#####', '###', '#####', 'c']],
    ['in a numbered list', ['1. ```', 'b', '```', 'c'], ['######', '#', '###', 'c']],
  ])('has no code in a fence, %s', (_, lines, masked) => {
    expect(mask(lines.join('\n'))).toBe(masked.join('\n'));
  });

  it('begins no fence with code that ends in its line', () => {
    expect(mask('```a``` b\nc')).toBe('####### b\nc');
    expect(mask('``\nb')).toBe('``\nb');
  });

  it('has the length of the text, line by line', () => {
    const part = fc.constantFrom(
      '`',
      '``',
      '```',
      '~~~',
      '> ',
      '- ',
      '\n',
      ' ',
      'İ',
      'She',
      'https://a',
      '’',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const lengths = (of: string) => of.split('\n').map((line) => line.length);
        expect(lengths(mask(text))).toEqual(lengths(text));
      }),
    );
  });

  it.each<[what: string, line: string]>([
    ['short lines', 'a\n'],
    ['long ones', `${'a'.repeat(400)}\n`],
    ['very long ones', `${'a'.repeat(9_000)}\n`],
  ])('is made in steps, few for short texts: %s', (_, line) => {
    expect(countSteps(maskMarkdown('a\n'.repeat(20)))).toBe(0);
    const text = line.repeat(1_000);
    const steps = countSteps(maskMarkdown(text));
    expect(steps).toBeGreaterThan(10);
    // No line is cut into several steps.
    expect(steps).toBeLessThanOrEqual(Math.max(50, Math.min(1_000, text.length / 4_000)));
  });
});
