import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type Unit } from '@/core/calibration/krippendorff-alpha';
import { quadraticKappa, type Pair } from '@/core/calibration/quadratic-kappa';

const _ = null;

/**
 * Four observers, twelve units, with missing data: example C and D of K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), where the ordinal alpha is 0.815. One row an observer.
 */
const OBSERVERS: Unit[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const KRIPPENDORFF: Unit[] = Array.from({ length: 12 }, (_unit, index) =>
  OBSERVERS.map((row) => row[index] ?? null),
);

/** How often each pair of values comes, as the pairs themselves; values count from 1. */
const pairsOf = (table: number[][]): Pair[] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one + 1, other + 1])),
  );

/**
 * 100 abstracts by two abstractors: K. L. Gwet, Handbook of Inter-Rater Reliability (4th edition, 2014), and the data set
 * cont3x3abstractors of his package irrCAC, whose manual prints 0.8921569 for quadratic weights.
 */
const ABSTRACTORS = pairsOf([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

const rating = fc.integer({ min: 1, max: 4 });
const pair = fc.tuple(rating, rating);
const pairs = fc.array(pair, { minLength: 2, maxLength: 40 });
const unit = fc.array(fc.option(rating), { minLength: 2, maxLength: 4 });
const units = fc.array(unit, { minLength: 2, maxLength: 30 });

const close = (one: number | null, other: number | null): void => {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(one).toBeCloseTo(other, 9);
};
const bothOf = (all: readonly Pair[]): [string, number | null][] => [
  ['alpha', krippendorffAlpha(all)],
  ['kappa', quadraticKappa(all)],
];
const sameBoth = (one: readonly Pair[], other: readonly Pair[]): void => {
  close(krippendorffAlpha(one), krippendorffAlpha(other));
  close(quadraticKappa(one), quadraticKappa(other));
};

describe('published examples', () => {
  it('Krippendorff 2011, four observers with missing data: ordinal alpha 0.815', () => {
    expect(krippendorffAlpha(KRIPPENDORFF)?.toFixed(3)).toBe('0.815');
  });

  it('Gwet 2014, 100 abstracts: quadratic kappa 0.8921569', () => {
    expect(quadraticKappa(ABSTRACTORS)).toBeCloseTo(0.8921569, 7);
  });

  it('Cohen 1968: where both raters use every value equally often, quadratic kappa is the correlation', () => {
    const equal = pairsOf([
      [40, 10, 10],
      [10, 60, 10],
      [10, 10, 40],
    ]);
    expect(quadraticKappa(equal)).toBeCloseTo(correlation(equal), 9);
  });
});

describe('either figure', () => {
  it('is 1 where both said the same, and not always the same', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 30 }), (values) => {
        const identical = values.map((value): Pair => [value, value]);
        const expected = new Set(values).size > 1 ? 1 : null;
        for (const [name, value] of bothOf(identical)) expect([name, value]).toEqual([name, expected]);
      }),
    );
  });

  it('is at most 1, and 1 only where both said the same', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const identical = all.every(([one, other]) => one === other);
        for (const [, value] of bothOf(all)) {
          if (value === null) continue;
          if (identical) expect(value).toBe(1);
          else expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  it('does not care who of the two is who, nor about the order of units', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (all, at) => {
        const swapped = all.map(([one, other]): Pair => [other, one]);
        sameBoth(all, swapped);
        const cut = at % all.length;
        sameBoth(all, [...all.slice(cut), ...all.slice(0, cut)].reverse());
      }),
    );
  });

  it('is the same where the scale is turned round or has other labels in the same steps', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (all, from, step) => {
          sameBoth(
            all,
            all.map(([one, other]): Pair => [5 - one, 5 - other]),
          );
          sameBoth(
            all,
            all.map(([one, other]): Pair => [from + step * one, from + step * other]),
          );
        },
      ),
    );
  });
});

describe('alpha', () => {
  it('reads the order of labels, and not how far they lie apart', () => {
    fc.assert(
      fc.property(units, (all) => {
        close(
          krippendorffAlpha(all),
          krippendorffAlpha(all.map((values) => values.map((value) => value && 10 ** value))),
        );
      }),
    );
  });

  it('is another one where labels change places in that order', () => {
    const far = krippendorffAlpha([...ABSTRACTORS, [1, 3]]);
    const near = krippendorffAlpha(
      [...ABSTRACTORS, [1, 3] as const].map((values) => values.map((value) => [0, 2, 1, 3][value] ?? null)),
    );
    expect(far).not.toBeCloseTo(near ?? 0, 3);
  });

  it('leaves out what fewer than two said something of, and takes coders in any order', () => {
    fc.assert(
      fc.property(units, rating, (all, value) => {
        close(krippendorffAlpha(all), krippendorffAlpha([...all, [value, null], [null, null], []]));
        close(krippendorffAlpha(all), krippendorffAlpha(all.map((values) => [...values].reverse())));
      }),
    );
  });

  it('is none where nothing can be told', () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha([[1, null]])).toBeNull();
    expect(
      krippendorffAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(quadraticKappa([])).toBeNull();
  });
});

function correlation(all: readonly Pair[]): number {
  const mean = (of: (one: Pair) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  const [x, y] = [mean(([one]) => one), mean(([, other]) => other)];
  const cov = mean(([one, other]) => (one - x) * (other - y));
  return cov / Math.sqrt(mean(([one]) => (one - x) ** 2) * mean(([, other]) => (other - y) ** 2));
}
