import { writtenOut } from '@/core/search/written-as';

/** A run of letters or digits in a text: `key` as it is compared, `from` and `to` as indices of the text. */
export interface Segment {
  key: string;
  from: number;
  to: number;
}

/** Lower case, without accents, wide letters as usual ones: two spellings of a name with one key are one name. */
export function keyOf(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return writtenOut(text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** Scripts that put no spaces between words: there a name has no borders to be found by. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a name is written in a script without spaces. */
export function isUnspaced(name: string): boolean {
  return UNSPACED.test(name);
}

/**
 * What cuts a text into segments. "robinOkafor99" is three: words written together by capitals are words, and a number
 * is no part of one. `names` are those of scripts without spaces; they are cut out of whatever surrounds them.
 */
export function segmenter(names: readonly string[]): RegExp {
  const known = [...names].sort((a, b) => b.length - a.length).map(escapePattern);
  // With the signs at it, which are vowels in many scripts: cut off from them, a word would end where it goes on.
  const uncased = '[\\p{Lo}\\p{Lm}\\p{Lt}]\\p{M}*';
  const parts = [
    ...known,
    '\\p{Lu}+(?!\\p{Ll})',
    '\\p{Lu}?\\p{Ll}+',
    known.length === 0 ? `(?:${uncased})+` : `(?:(?!${known.join('|')})${uncased})+`,
    '\\p{N}+',
  ];
  return new RegExp(parts.join('|'), 'gu');
}

/** The segments of a text, in order. */
export function segmentsOf(text: string, pattern: RegExp): Segment[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    key: keyOf(found),
    from: index,
    to: index + found.length,
  }));
}

/** A text as a part of a regular expression that matches it and nothing else. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
