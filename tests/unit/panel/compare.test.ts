import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATING_VALUES, type Part, type RatingValue } from '@/core/interview/interview';
import { comparePanel } from '@/core/panel/compare';
import { NO_PANEL } from '@/core/panel/panel-records';
import { aScorecard, aSeal, rated, received } from './a-panel';

type Other = [value: RatingValue | null, part?: Part];

function compare(own: RatingValue | null, others: Other[], part: Part = 'lead') {
  const comparison = comparePanel({
    ...NO_PANEL,
    seal: aSeal({ scorecard: rated('interview-1', own, part) }),
    received: others.map(([value, role], index) =>
      received(`other-${index}`, {
        author: `Author ${index}`,
        scorecard: rated(`other-${index}`, value, role),
      }),
    ),
  });
  const [criterion] = comparison?.criteria ?? [];
  if (!comparison || !criterion) throw new Error('There is something to compare.');
  return criterion;
}

describe('scorecards side by side', () => {
  it('are not there before one’s own is sealed', () => {
    expect(comparePanel({ ...NO_PANEL, received: [received('other-1')] })).toBeNull();
  });

  it.each<[RatingValue | null, Other[], string, string]>([
    [3, [[3]], 'exact', 'Exact agreement: both say 3 · Yes.'],
    [2, [[2], [2]], 'exact', 'Exact agreement: all three say 2 · No.'],
    [3, [[4]], 'within-one', 'Within one: from 3 · Yes to 4 · Strong yes.'],
    [3, [[2]], 'within-one', 'Within one: from 2 · No to 3 · Yes, on both sides of the bar.'],
    [4, [[2], [3]], 'apart', 'Two apart: from 2 · No to 4 · Strong yes, on both sides of the bar.'],
    [1, [[4]], 'apart', 'Three apart: from 1 · Strong no to 4 · Strong yes, on both sides of the bar.'],
    [3, [[null]], 'nothing', 'One rating: there is none to compare it with.'],
    [null, [[null]], 'nothing', 'Nobody has rated it.'],
  ])('say of %j beside %j: %s', (own, others, spread, words) => {
    expect(compare(own, others)).toMatchObject({ spread, words, leftOut: [] });
  });

  it('leave out “not enough evidence” and say so', () => {
    expect(compare(3, [['NE'], [3]])).toMatchObject({
      words: 'Exact agreement: both say 3 · Yes.',
      leftOut: ['Author 0 had not enough evidence: not counted.'],
    });
  });

  it('show a shadow’s rating and never count it', () => {
    const criterion = compare(3, [
      [1, 'shadow'],
      [3, 'second'],
    ]);
    expect(criterion).toMatchObject({
      words: 'Exact agreement: both say 3 · Yes.',
      leftOut: ['Author 0 shadows: not counted.'],
    });
    expect(criterion.cells.map(({ value }) => value)).toEqual([3, 1, 3]);
    expect(compare(1, [[3]], 'shadow').words).toBe('One rating: there is none to compare it with.');
  });

  it('hold nothing that is computed from several ratings but the lowest and the highest as given', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...RATING_VALUES)),
        fc.array(fc.option(fc.constantFrom(...RATING_VALUES)), { maxLength: 6 }),
        (own, others) => {
          const { words } = compare(
            own,
            others.map((value): Other => [value]),
          );
          const given = [own, ...others].filter((value) => typeof value === 'number').map(String);
          for (const number of words.match(/[\d.,]*\d[\d.,%]*/g) ?? []) expect(given).toContain(number);
        },
      ),
    );
  });

  it('keep the order of one’s own rubric, and what only others have comes after', () => {
    const mine = aScorecard();
    const [first, second, ...rest] = mine.criteria;
    if (!first || !second) throw new Error('The sample has criteria.');
    const only = { ...first, id: 'theirs', title: 'Theirs' };
    const comparison = comparePanel({
      ...NO_PANEL,
      seal: aSeal({ scorecard: { ...mine, criteria: [second, first, ...rest] } }),
      received: [received('o', { scorecard: aScorecard('o', { criteria: [only, first] }) })],
    });
    const ids = comparison?.criteria.map(({ id }) => id) ?? [];
    expect([ids[0], ids[1], ids.at(-1)]).toEqual([second.id, first.id, 'theirs']);
    expect(comparison?.criteria.at(-1)?.cells[0]).toMatchObject({ criterion: null, value: null });
  });

  it('take amendments to their criterion, in the order in which they were made', () => {
    const amend = (id: string, at: number) => ({
      id,
      at,
      criterionId: 'tests',
      text: id,
      afterOthers: false,
    });
    const comparison = comparePanel({
      ...NO_PANEL,
      seal: aSeal({ scorecard: rated('interview-1', 3) }),
      received: [
        received('o', { scorecard: rated('o', 3), amendments: [amend('late', 9), amend('early', 3)] }),
      ],
    });
    expect(comparison?.criteria[0]?.cells[1]?.amendments.map(({ id }) => id)).toEqual(['early', 'late']);
  });
});
