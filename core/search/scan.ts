import type { Indexed } from './indexed';

/** A text in which everything that was searched for stands: which one of the interview's. */
export interface Match {
  interview: Indexed;
  index: number;
}

/**
 * The texts of one interview in which every word stands, in their order. The candidate's name counts for each text of the
 * interview, so that a name and a word find what was said of it there; at least one word has to be in the text itself.
 */
export function* matchesIn(interview: Indexed, words: readonly string[]): Generator<Match> {
  const inTexts = words.filter((word) => !interview.name.includes(word));
  // Only the name was searched for: the candidate's own entry has it, and whatever else names them.
  const needed = inTexts.length > 0 ? inTexts : words;
  const [rarest, ...others] = [...needed].sort((a, b) => b.length - a.length);
  if (rarest === undefined) return;
  const { folded, starts, texts } = interview;
  let from = 0;
  for (;;) {
    const at = folded.indexOf(rarest, from);
    if (at < 0) return;
    const index = textAt(starts, at);
    const end = starts[index + 1] ?? folded.length;
    if (index < texts.length && others.every((word) => isBetween(folded, word, starts[index] ?? 0, end)))
      yield { interview, index };
    from = end;
  }
}

function isBetween(folded: string, word: string, from: number, to: number): boolean {
  const at = folded.indexOf(word, from);
  return at >= 0 && at + word.length <= to;
}

/** The text that a place in the folded string belongs to, by halving. */
function textAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
