import type { Place } from '@/core/writing/writing-rule';

/** A hit of a rule, written as its sentence with the words in brackets: "she was [defensive] at first". */
export function placeOf(sentence: string): Place {
  const [, before = '', words = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(sentence) ?? [];
  return { words, before, after, written: before + words + after };
}
