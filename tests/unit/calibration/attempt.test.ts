import { describe, expect, it } from 'vitest';
import { countsInWords, readAgreement, firstAttempts, FEWEST_PAIRS } from '@/core/calibration/agreement';
import { differenceInWords, ratingOf, stillOpen, withRating, type Attempt } from '@/core/calibration/attempt';
import { krippendorffAlpha } from '@/core/calibration/krippendorff-alpha';
import { quadraticKappa } from '@/core/calibration/quadratic-kappa';
import type { Sample } from '@/core/calibration/sample';
import { RATING_VALUES, type RatingValue } from '@/core/interview/interview';
import { aSample, anAttempt } from './sample';

describe('an attempt', () => {
  it('is open until every criterion has a value, and NE a reason', () => {
    const ids = (attempt: Attempt) => stillOpen(attempt, aSample).map(({ id }) => id);
    expect(ids(anAttempt)).toEqual(['tests', 'design']);
    const one = withRating(anAttempt, { criterionId: 'tests', value: 2, reason: '' });
    expect(ids(one)).toEqual(['design']);
    const two = withRating(one, { criterionId: 'design', value: 'NE', reason: ' ' });
    expect(ids(two)).toEqual(['design']);
    expect(ids(withRating(two, { criterionId: 'design', value: 'NE', reason: 'Nobody asked.' }))).toEqual([]);
  });

  it('has one rating of each criterion, the last', () => {
    const twice = withRating(withRating(anAttempt, { criterionId: 'tests', value: 2, reason: 'a' }), {
      criterionId: 'tests',
      value: 3,
      reason: 'b',
    });
    expect(twice.ratings).toEqual([{ criterionId: 'tests', value: 3, reason: 'b' }]);
    expect(ratingOf(twice, 'design')).toEqual({ criterionId: 'design', value: null, reason: '' });
  });

  it.each<[RatingValue | null, RatingValue, string]>([
    [3, 3, 'The same'],
    ['NE', 'NE', 'The same'],
    [4, 3, 'One step above the reference'],
    [2, 4, 'Two steps below the reference'],
    [1, 4, 'Three steps below the reference'],
    ['NE', 2, 'You saw not enough evidence where the reference has a rating'],
    [2, 'NE', 'You gave a rating where the reference sees not enough evidence'],
    [null, 2, 'Not rated'],
  ])('says how %j stands to %j', (own, reference, words) => {
    expect(differenceInWords(own, reference)).toBe(words);
  });

  it('has words for every difference', () => {
    for (const own of RATING_VALUES)
      for (const reference of RATING_VALUES)
        expect(differenceInWords(own, reference)).toMatch(/^[A-Z]\w+ ?\w/);
  });
});

/** A sample with these references, and an attempt at it with these ratings. */
function rated(id: string, pairs: [RatingValue, RatingValue][], committedAt: number | null = 1) {
  const criterion = aSample.rubric.criteria[0];
  if (!criterion) throw new Error('The sample rates nothing.');
  const names = pairs.map((_pair, index) => `c${index}`);
  const sample: Sample = {
    ...aSample,
    id,
    rubric: { ...aSample.rubric, criteria: names.map((name) => ({ ...criterion, id: name })) },
    references: pairs.map(([, value], index) => ({ criterionId: `c${index}`, value, reason: 'So.' })),
  };
  const attempt: Attempt = {
    ...anAttempt,
    id: `${id}-${String(committedAt)}`,
    sampleId: id,
    committedAt,
    ratings: pairs.map(([value], index) => ({ criterionId: `c${index}`, value, reason: '' })),
  };
  return { sample, attempt };
}

const SIX: [RatingValue, RatingValue][] = [
  [3, 3],
  [2, 3],
  [4, 2],
  [1, 1],
  ['NE', 2],
  [3, 'NE'],
];

describe('agreement', () => {
  it('counts pairs of two ratings; NE on either side is none', () => {
    const { sample, attempt } = rated('a', SIX);
    expect(readAgreement([attempt], [sample])).toEqual({
      n: 4,
      withoutPair: 2,
      same: 2,
      oneStep: 1,
      further: 1,
      alpha: null,
      kappa: null,
    });
  });

  it(`shows a figure from ${FEWEST_PAIRS} pairs on, over all samples`, () => {
    const one = rated('a', SIX);
    const two = rated('b', [...SIX, [4, 4]]);
    const nine = readAgreement([one.attempt, two.attempt], [one.sample, two.sample]);
    expect([nine.n, nine.alpha, nine.kappa]).toEqual([9, null, null]);

    const three = rated('c', [[1, 2]]);
    const ten = readAgreement(
      [one.attempt, two.attempt, three.attempt],
      [one.sample, two.sample, three.sample],
    );
    const four = [
      [3, 3],
      [2, 3],
      [4, 2],
      [1, 1],
    ] as const;
    const pairs = [...four, ...four, [4, 4] as const, [1, 2] as const];
    expect(ten.n).toBe(10);
    expect(ten.alpha?.value).toBe(krippendorffAlpha(pairs));
    expect(ten.kappa?.value).toBe(quadraticKappa(pairs));
    for (const figure of [ten.alpha, ten.kappa]) {
      expect(figure?.lowest).toBeLessThan(figure?.value ?? 0);
      expect(figure?.highest).toBeGreaterThan(figure?.value ?? 0);
    }
  });

  it('shows none where there is nothing to tell', () => {
    const { sample, attempt } = rated(
      'a',
      Array.from({ length: 12 }, (): [RatingValue, RatingValue] => [3, 3]),
    );
    expect(readAgreement([attempt], [sample])).toMatchObject({ n: 12, same: 12, alpha: null, kappa: null });
  });

  it('takes the first committed attempt at each sample, whatever its version', () => {
    const first = { ...rated('a', SIX, 5).attempt, sampleVersion: 2 };
    const later = rated('a', SIX, 9).attempt;
    const open = rated('b', SIX, null).attempt;
    const other = rated('c', SIX, 7).attempt;
    expect(firstAttempts([later, open, first, other])).toEqual([first, other]);
    expect(firstAttempts([other, first, open, later])).toEqual([other, first]);
  });

  it('is of the version that was rated, and of nothing where that is not there', () => {
    const { sample, attempt } = rated('a', SIX);
    const newer = { ...sample, version: 2, references: sample.references.slice(0, 1) };
    expect(readAgreement([attempt], [newer, sample]).n).toBe(4);
    expect(readAgreement([attempt], [newer])).toMatchObject({ n: 0, withoutPair: 0 });
  });

  it('is read out as counts', () => {
    const { sample, attempt } = rated('a', SIX);
    expect(countsInWords(readAgreement([attempt], [sample]))).toBe(
      'The same on 2, one step apart on 1, further apart on 1.',
    );
  });
});
