import type { RatingValue } from '@/core/interview/interview';
import { ratingOf, type Attempt } from './attempt';
import { krippendorffAlpha } from './krippendorff-alpha';
import { quadraticKappa, type Pair } from './quadratic-kappa';
import type { Sample } from './sample';

/** Below this many pairs no figure is shown. */
export const FEWEST_PAIRS = 10;

/** A figure, and the lowest and highest that it becomes when any one pair is left out. */
export interface Figure {
  value: number;
  lowest: number;
  highest: number;
}

/**
 * How an interviewer's ratings agree with the references. It is about the interviewer: no candidate is rated by it. `n`
 * counts the pairs of two ratings from 1 to 4; where either is NE there is no pair, `withoutPair` counts those.
 */
export interface Agreement {
  n: number;
  withoutPair: number;
  same: number;
  oneStep: number;
  further: number;
  /** Null below `FEWEST_PAIRS`, and where all ratings are one and the same value. */
  alpha: Figure | null;
  kappa: Figure | null;
}

/**
 * The first committed attempt at each sample: a later one, or one at another version, was made by somebody who had seen
 * the references.
 */
export function firstAttempts(attempts: readonly Attempt[]): Attempt[] {
  const first = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (attempt.committedAt === null) continue;
    const known = first.get(attempt.sampleId);
    if (!known || attempt.committedAt < (known.committedAt ?? 0)) first.set(attempt.sampleId, attempt);
  }
  return [...first.values()];
}

/** The agreement over all criteria of these attempts. One whose sample is not given is left out. */
export function readAgreement(attempts: readonly Attempt[], samples: readonly Sample[]): Agreement {
  const both = attempts.flatMap((attempt) => valuesOf(attempt, samples));
  const pairs = both.flatMap(([own, reference]): Pair[] =>
    typeof own === 'number' && typeof reference === 'number' ? [[own, reference]] : [],
  );
  const apart = pairs.map(([own, reference]) => Math.abs(own - reference));
  return {
    n: pairs.length,
    withoutPair: both.length - pairs.length,
    same: apart.filter((steps) => steps === 0).length,
    oneStep: apart.filter((steps) => steps === 1).length,
    further: apart.filter((steps) => steps > 1).length,
    alpha: figureOf(pairs, krippendorffAlpha),
    kappa: figureOf(pairs, quadraticKappa),
  };
}

function valuesOf(attempt: Attempt, samples: readonly Sample[]): [RatingValue | null, RatingValue][] {
  const sample = samples.find(
    ({ id, version }) => id === attempt.sampleId && version === attempt.sampleVersion,
  );
  return (sample?.references ?? []).map(({ criterionId, value }) => [
    ratingOf(attempt, criterionId).value,
    value,
  ]);
}

function figureOf(pairs: readonly Pair[], compute: (pairs: readonly Pair[]) => number | null): Figure | null {
  const value = pairs.length < FEWEST_PAIRS ? null : compute(pairs);
  if (value === null) return null;
  const without = pairs
    .map((_pair, index) => compute(pairs.filter((_other, at) => at !== index)))
    .filter((one) => one !== null);
  return { value, lowest: Math.min(value, ...without), highest: Math.max(value, ...without) };
}

/** "Same on 12, one step apart on 6, further apart on 1", of pairs; no share of anything. */
export function countsInWords({ same, oneStep, further }: Agreement): string {
  return `The same on ${same}, one step apart on ${oneStep}, further apart on ${further}.`;
}
