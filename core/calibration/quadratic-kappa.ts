/** What two raters said of the same thing, as numbers a step apart. */
export type Pair = readonly [number, number];

/**
 * Cohen's kappa with quadratic weights: a difference of two steps weighs four times one of one step. 1 where both agree
 * everywhere, 0 where they agree as often as by chance. Null where nothing can be told: no pair, or both gave one and the
 * same value to everything.
 *
 * Source: J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), as 1 minus observed by expected disagreement.
 */
export function quadraticKappa(pairs: readonly Pair[]): number | null {
  let observed = 0;
  let expected = 0;
  for (const [one, other] of pairs) {
    observed += (one - other) ** 2;
    for (const [, another] of pairs) expected += (one - another) ** 2;
  }
  return expected === 0 ? null : 1 - (pairs.length * observed) / expected;
}
