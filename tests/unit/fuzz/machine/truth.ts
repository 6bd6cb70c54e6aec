/** A word that says of itself where it belongs, and stands nowhere else: `w12;`. */
export const wordsIn = (text: string): string[] => text.match(/w\d+;/g) ?? [];

/** What is known of a word that somebody wrote in an interview. */
type Standing =
  /** It was acknowledged: it is there, once. */
  | 'due'
  /** It was taken out, and nobody wrote it again. */
  | 'gone'
  /** Two wrote the same place at the same time, or an answer was lost for good: it may be there. */
  | 'free';

/** One interview as a plain memory has it: the words that were acknowledged. */
export interface Truth {
  erased: boolean;
  words: Map<string, Standing>;
  /** Words that another surface has before it as well, and may write once more. */
  shared: Set<string>;
  /** Words of a revision that a restore took the place of: they are set aside. */
  aside: Set<string>;
}

export const newTruth = (): Truth => ({
  erased: false,
  words: new Map(),
  shared: new Set(),
  aside: new Set(),
});

/**
 * What was stored, as an answer tells: all of it is there from then on. `left`: what the surface took out of it; a word
 * that two have written stands in the other's note still.
 */
export function acknowledge({ words, shared }: Truth, stored: string, left: string, alone: boolean): void {
  const there = new Set(wordsIn(stored));
  for (const word of there) words.set(word, 'due');
  for (const word of wordsIn(left))
    if (!there.has(word)) words.set(word, alone && !shared.has(word) ? 'gone' : 'free');
}

/** A restore says that what is here now is what stands in a file: all else that was here is set aside. */
export function replaced({ words, aside }: Truth, file: string): void {
  const there = new Set(wordsIn(file));
  for (const [word, standing] of words)
    if (standing === 'due' && !there.has(word)) {
      aside.add(word);
      words.set(word, 'gone');
    }
  for (const word of there) words.set(word, 'due');
}

/** What is wrong with what is stored of an interview; null where it is as it was acknowledged. */
export function whatIsWrong({ erased, words, shared }: Truth, stored: string): string | null {
  const counts = new Map<string, number>();
  for (const word of wordsIn(stored)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, standing] of words) {
    const count = counts.get(word) ?? 0;
    if (erased && count > 0) return `${word} is there, and was erased`;
    if (erased) continue;
    if (standing === 'due' && count === 0) return `${word} is lost`;
    if (standing === 'gone' && count > 0) return `${word} is back`;
    if (count > 1 && !shared.has(word)) return `${word} is there ${count} times`;
  }
  for (const word of counts.keys()) if (!words.has(word)) return `${word} was never written here`;
  return null;
}
