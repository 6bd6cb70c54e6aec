import type { Seal } from '@/core/panel/seal';

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
  /** What was chosen last, by its place: a rating, a signal. */
  choices: Map<string, Choice>;
  /** The scorecard as it was sealed, which never changes again; null before. */
  seal: Seal | null;
}

/** Two that choose in one step are answered in any order: then either holds. */
interface Choice {
  step: number;
  allowed: unknown[];
}

export const newTruth = (): Truth => ({
  erased: false,
  words: new Map(),
  shared: new Set(),
  aside: new Set(),
  choices: new Map(),
  seal: null,
});

/** An answer says that this is what is chosen there from then on. */
export function chose({ choices }: Truth, place: string, value: unknown, step: number): void {
  const before = choices.get(place);
  const allowed = before?.step === step ? [...before.allowed, value] : [value];
  choices.set(place, { step, allowed });
}

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

/**
 * A restore says that what is here now is what stands in a file, with what was chosen there: all else that was here is set
 * aside.
 */
export function replaced(truth: Truth, file: string, choices: Iterable<[string, unknown]>): void {
  const { words, aside } = truth;
  truth.choices = new Map([...choices].map(([place, value]) => [place, { step: 0, allowed: [value] }]));
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

/** The choice that is not as it was acknowledged; null where all are. What was removed has none. */
export function whichChoiceIsWrong({ choices }: Truth, stored: ReadonlyMap<string, unknown>): string | null {
  for (const [place, { allowed }] of choices)
    if (stored.has(place) && !allowed.some((value) => value === stored.get(place)))
      return `${place} is ${String(stored.get(place))}, and was acknowledged as ${allowed.join(' or ')}`;
  return null;
}
