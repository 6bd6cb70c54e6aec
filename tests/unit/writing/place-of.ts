import type { Place } from '@/core/writing/writing-rule';

/** A hit of a rule, written as its sentence with the words in brackets: "she was [defensive] at first". */
export function placeOf(sentence: string): Place {
  const [, before, words, after] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(sentence) ?? [];
  if (before === undefined || words === undefined || after === undefined)
    throw new Error(`No words are in brackets: ${sentence}`);
  return { words, before, after, written: before + words + after };
}
