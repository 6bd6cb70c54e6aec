import { describe, expect, it } from 'vitest';
import { alternativesOf } from '@/core/writing/phrase-beginnings';
import { RULE_SETS } from '@/core/writing/rules';
import { DECISIONS } from '@/core/writing/rules/verdict-decisions';
import { DECIDING, JUDGEMENT } from '@/core/writing/rules/verdict-words';

/** A phrase is compiled when a text first has what it begins with: without this, a broken one fails at its user's. */
describe('the phrases of the writing check', () => {
  const phrases = [
    ...RULE_SETS.flatMap(({ rules }) => rules.flatMap((rule) => rule.phrases)),
    ...JUDGEMENT,
    ...DECIDING,
    ...DECISIONS,
  ];

  it('are regular expressions, each of their alternatives by itself', () => {
    const broken = phrases.flatMap(alternativesOf).filter((source) => {
      try {
        return new RegExp(source, 'y').test('') && source !== '';
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
});
