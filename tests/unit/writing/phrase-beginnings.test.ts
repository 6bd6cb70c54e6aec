import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf, beginningsOf } from '@/core/writing/phrase-beginnings';
import { RULE_SETS } from '@/core/writing/rules';
import { readLabelled } from '../../fixtures/writing-check/labelled';

const rulePhrases = () => RULE_SETS.flatMap(({ rules }) => rules.flatMap((rule) => rule.phrases));

describe('the alternatives of a phrase', () => {
  it.each([
    ['one', 'shy', ['shy']],
    ['two and three', 'shy|bossy|cold fish', ['shy', 'bossy', 'cold fish']],
    ['an empty one between', 'a||b', ['a', '', 'b']],
    ['one after a group', '(?:a|b)c|d', ['(?:a|b)c', 'd']],
    ['one after groups in groups', '(?:(?:a|b)c|d)e|f', ['(?:(?:a|b)c|d)e', 'f']],
    ['one after a group that was closed twice', '(?:a(?:b))|(?:c|d)', ['(?:a(?:b))', '(?:c|d)']],
    ['a bar in a class', '[|]a|b', ['[|]a', 'b']],
    ['brackets in a class', '[(]a|[)]b|[[]c|d', ['[(]a', '[)]b', '[[]c', 'd']],
    ['a bracket further on in a class', '[a(]b|c[d[]|e', ['[a(]b', 'c[d[]', 'e']],
    ['an escaped bar', 'a\\|b|c', ['a\\|b', 'c']],
    ['escaped brackets', '\\(a|\\)b|\\[c|d', ['\\(a', '\\)b', '\\[c', 'd']],
    ['an escaped bracket in a class', '[\\]|]a|b', ['[\\]|]a', 'b']],
  ])('are cut outside of groups and classes: %s', (_, phrase, parts) => {
    expect(alternativesOf(phrase)).toEqual(parts);
  });

  it('are the phrase again, with bars between, and each is whole', () => {
    for (const phrase of rulePhrases()) {
      const parts = alternativesOf(phrase);
      expect(parts.join('|')).toBe(phrase);
      for (const part of parts) expect(alternativesOf(part), part).toEqual([part]);
    }
  });
});

describe('what a phrase can begin with', () => {
  it.each<[why: string, phrase: string, beginnings: string[]]>([
    ['three characters', 'abrasive', ['abr']],
    ['all of a short one', 'at', ['at']],
    ['nothing', '', ['']],
    ['alternatives', 'he|she|it is', ['he', 'she', 'it ']],
    ['a group', '(?:he|she) is', ['he ', 'she']],
    ['the same once', '(?:old|older|oldest) man', ['old']],
    ['a group after a letter', 'a(?:b|c)(?:d|e)f', ['abd', 'abe', 'acd', 'ace']],
    ['a group of longer words after a letter', 'a(?:bcd|e)f', ['abc', 'aef']],
    ['groups in groups', '(?:a(?:b|c)|d)e', ['abe', 'ace', 'de']],
    ['one that begins like another', '(?:a|ab)c', ['ac', 'abc']],
    ['a letter that may be left out', 'colou?r', ['col']],
    ['a first letter that may be left out', 'a?bcd', ['abc', 'bcd']],
    ['a group that may be left out', '(?:ab|cd)?ef', ['abe', 'cde', 'ef']],
    ['an end that may be left out', 'a(?: b)?', ['a b', 'a']],
    ['any number of a letter', 'a*bc', ['a', 'bc']],
    ['one and more', 'a+bc', ['a']],
    ['as few as can be', 'a*?bc', ['a', 'bc']],
    ['one and more, as few as can be', 'a+?bc', ['a']],
    ['one or none, rather none', 'a??bc', ['abc', 'bc']],
    ['a number of times', 'a{2}bc', ['a']],
    ['many times', 'a{12}bc', ['a']],
    ['up to a number of times', 'a{0,2}bc', ['a', 'bc']],
    ['up to many times', 'a{0,12}bc', ['a', 'bc']],
    ['at least so many times', 'a{1,}bc', ['a']],
    ['what is left out after three characters', 'abc?d', ['abc', 'abd']],
    ['what is repeated after what is left out', 'b?a+c', ['ba', 'a']],
    ['a class', '[ab]cd', ['acd', 'bcd']],
    ['a hyphen in a class', '[ -]x[a-]', [' xa', ' x-', '-xa', '-x-']],
    ['a circumflex in a class', '[a^]b', ['ab', '^b']],
    ['a class that may be left out', 'a[- ]?b', ['a-b', 'a b', 'ab']],
    ['a range', '[a-c]d|x', ['', 'x']],
    ['all but a letter', '[^a]d', ['']],
    ['an escape in a class', '[\\wä]d', ['']],
    ['any character', '.b', ['']],
    ['any character further on', 'a.b', ['a']],
    ['a full stop', 'a\\.b', ['a.b']],
    ['a letter of words', '\\w+ fit', ['']],
    ['one further on', 'a\\wb', ['a']],
    ['a word that may stand before', '(?:\\w+ )?fit', ['', 'fit']],
    ['something or a word', '(?:a|\\w)b', ['ab', '']],
    ['a letter of any script', 'a\\p{L}|b', ['a', 'b']],
    ['a digit', 'x\\d', ['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9']],
    ['the edge of a word', '\\bab\\b', ['ab']],
    ['the edges of the text', '^ab$', ['ab']],
    ['what must stand before', '(?<=x)ab', ['ab']],
    ['what must not stand before', '(?<!x|y)ab', ['ab']],
    ['what must follow', 'a(?=bc|c)b', ['ab']],
    ['what must not follow', 'a(?! b)cd', ['acd']],
    ['brackets', '\\(ab\\)', ['(ab']],
  ])('is told by %s', (_, phrase, beginnings) => {
    expect(beginningsOf(phrase)).toEqual(beginnings);
  });

  it('is what every text begins with that a rule matches', () => {
    const alternatives = rulePhrases().flatMap(alternativesOf);
    const all = alternatives.map((source) => ({
      source,
      pattern: new RegExp(source, 'y'),
      beginnings: beginningsOf(source),
    }));
    const lost: string[] = [];
    let matches = 0;
    for (const { text, finds } of readLabelled('development-2')) {
      if (finds.length === 0) continue;
      const lower = text.toLowerCase();
      for (const { index } of lower.matchAll(/(?<!\w)\w/g))
        for (const { source, pattern, beginnings } of all) {
          pattern.lastIndex = index;
          if (!pattern.test(lower)) continue;
          matches += 1;
          if (!beginnings.some((beginning) => lower.startsWith(beginning, index))) lost.push(source);
        }
    }
    expect(lost).toEqual([]);
    expect(matches).toBeGreaterThan(100);
  });

  it('is something for all but a few rules: the others are tried at every word', () => {
    const anywhere = rulePhrases()
      .flatMap(alternativesOf)
      .filter((source) => beginningsOf(source).includes(''));
    expect(anywhere.length).toBeLessThan(6);
  });
});

/** A phrase of what the rules are made of, and a text that it matches: nothing that is made here holds "zz". */
interface Made {
  source: string;
  text: string;
}
const literal = fc.stringMatching(/^[a-e ]{1,3}$/).map((text): Made => ({ source: text, text }));
const sign = fc.constantFrom<Made>(
  { source: '\\w', text: 'q' },
  { source: '\\d', text: '7' },
  { source: '\\.', text: '.' },
  { source: '.', text: '?' },
  { source: '[ab-]', text: '-' },
  { source: '[^a]', text: 'y' },
  { source: '[d-f]', text: 'e' },
  { source: '(?!zz)', text: '' },
  { source: '(?<!zz)', text: '' },
);
/** How often a group can stand in a text, by the sign of its repetition. */
const COUNTS = { '': [1], '?': [0, 1], '*': [0, 1, 2], '+': [1, 2], '{2}': [2], '{0,3}': [0, 1, 2] };
const TIMES = ['', '?', '*', '+', '{2}', '{0,3}'] as const;
const { made } = fc.letrec<{ made: Made; part: Made; group: Made }>((tie) => ({
  made: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => ({
    source: parts.map(({ source }) => source).join(''),
    text: parts.map(({ text }) => text).join(''),
  })),
  part: fc.oneof({ maxDepth: 3 }, literal, sign, tie('group')),
  group: fc
    .record({ a: tie('made'), b: tie('made'), times: fc.constantFrom(...TIMES) })
    .chain(({ a, b, times }) =>
      fc
        .constantFrom(...COUNTS[times])
        .map((count) => ({ source: `(?:${a.source}|${b.source})${times}`, text: b.text.repeat(count) })),
    ),
}));

/** With longer texts a repetition in a repetition can take minutes to find that it matches (137 s, 91 characters). */
const TRIED_LENGTH = 10;

describe('a phrase of any form', () => {
  it('matches the text that is made with it', () => {
    fc.assert(
      fc.property(made, ({ source, text }) => {
        fc.pre(text.length <= TRIED_LENGTH);
        expect(text).toMatch(new RegExp(`^(?:${source})$`));
      }),
      { numRuns: 500 },
    );
  });

  it('begins as one of its beginnings says, wherever it matches', () => {
    fc.assert(
      fc.property(made, ({ source, text }) => {
        expect(beginningsOf(source).some((beginning) => text.startsWith(beginning))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
