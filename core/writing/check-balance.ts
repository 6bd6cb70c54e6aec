import { inOneGo } from './in-one-go';
import { maskMarkdown, SHOWN } from './mask-markdown';
import { CONDUCTING } from './sources';
import type { WritingSource } from './writing-finding';

/** Below this many words nothing is said yet: the text is only just begun. */
const ENOUGH_WORDS = 40;
/** How many times longer one side may be. */
const RATIO = 4;

/** One side of the feedback says much more than the other. */
export interface Imbalance {
  /** Which side is short, for what was dismissed. */
  id: 'balance:pros' | 'balance:cons';
  shorter: 'pros' | 'cons';
  why: string;
  source: WritingSource;
}

/**
 * Whether one of pros and cons has at least 40 words of its own and the other less than a quarter of them; null where
 * they are balanced. A scorecard has to have both: a side that is nearly empty tells a reader neither that there was
 * nothing nor that nobody looked. The lengths say nothing about the candidate, and are not shown.
 */
export function checkBalance(texts: { pros: string; cons: string }): Imbalance | null {
  return inOneGo(checkBalanceInSteps(texts));
}

/** `checkBalance` in steps, between which others may work. */
export function* checkBalanceInSteps({
  pros,
  cons,
}: {
  pros: string;
  cons: string;
}): Generator<undefined, Imbalance | null> {
  const [many, few] = [yield* wordsOf(pros), yield* wordsOf(cons)];
  if (Math.max(many, few) < ENOUGH_WORDS || Math.max(many, few) < RATIO * Math.min(many, few)) return null;
  const shorter = many < few ? 'pros' : 'cons';
  return {
    id: `balance:${shorter}`,
    shorter,
    why: `A scorecard has pros and cons; these ${shorter} say much less: write what you saw, or that you looked and found nothing.`,
    source: CONDUCTING,
  };
}

/** Far less than a millisecond of them. */
const WORDS_A_STEP = 500;

/** Words of the interviewer's own: quotes and code make no text longer. */
function* wordsOf(text: string): Generator<undefined, number> {
  let seen = 0;
  let words = 0;
  for (const [word] of (yield* maskMarkdown(text)).replaceAll(SHOWN, ' ').matchAll(/\S+/g)) {
    if ((seen += 1) % WORDS_A_STEP === 0) yield;
    if (/[\p{L}\p{N}]/u.test(word)) words += 1;
  }
  return words;
}
