import { ratingWords } from '@/core/rubric/rating-words';

/** How far ratings of one criterion lie from each other. `nothing`: fewer than two of them count. */
export type Spread = 'exact' | 'within-one' | 'apart' | 'nothing';

/** A rating against the anchors. "Not enough evidence" is none. */
export type Counted = 1 | 2 | 3 | 4;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The bar of a level: `core/rubric`. */
const BAR = 3;

/** Exact and within-one agreement, as the field calls them, of the ratings that count. */
export function spreadOf(values: readonly Counted[]): Spread {
  if (values.length < 2) return 'nothing';
  const between = Math.max(...values) - Math.min(...values);
  if (between === 0) return 'exact';
  return between === 1 ? 'within-one' : 'apart';
}

/**
 * The same as a sentence, with the lowest and the highest rating as they were given, and never with anything computed
 * from several of them.
 */
export function spreadWords(values: readonly Counted[]): string {
  const [first] = values;
  if (first === undefined) return 'Nobody has rated it.';
  if (values.length === 1) return 'One rating: there is none to compare it with.';
  const low = values.reduce((a, b) => (b < a ? b : a));
  const high = values.reduce((a, b) => (b > a ? b : a));
  const who = values.length === 2 ? 'both' : `all ${inWords(values.length)}`;
  const range = `from ${ratingWords(low)} to ${ratingWords(high)}`;
  switch (spreadOf(values)) {
    case 'exact':
      return `Exact agreement: ${who} say ${ratingWords(first)}.`;
    case 'within-one':
      return `Within one: ${range}${acrossBar(low, high)}.`;
    case 'apart':
    case 'nothing':
      return `${capitalised(inWords(high - low))} apart: ${range}${acrossBar(low, high)}.`;
  }
}

function acrossBar(low: Counted, high: Counted): string {
  return low < BAR && high >= BAR ? ', on both sides of the bar' : '';
}

function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
