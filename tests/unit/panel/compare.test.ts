import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATING_VALUES, type Part, type RatingValue } from '@/core/interview/interview';
import { comparePanel, memberName } from '@/core/panel/compare';
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

  it('show what was rated for the other level alone, and never count it', () => {
    const theirs = rated('o', null);
    const senior = theirs.criteria.map((one) => ({
      ...one,
      ratings: { intermediate: null, senior: 4 as const },
    }));
    const [criterion] =
      comparePanel({
        ...NO_PANEL,
        seal: aSeal({ scorecard: rated('interview-1', 3) }),
        received: [received('o', { author: 'Bea', scorecard: { ...theirs, criteria: senior } })],
      })?.criteria ?? [];
    expect(criterion).toMatchObject({
      words: 'One rating: there is none to compare it with.',
      leftOut: ['Bea rated it for senior only: not counted.'],
      cells: [
        { value: 3, elsewhere: null },
        { value: null, elsewhere: 'Not rated against intermediate; senior: 4 · Strong yes' },
      ],
    });
  });

  it('say that no rating counts where all that there are don’t', () => {
    expect(compare('NE', [['NE']]).words).toBe('No rating counts.');
    expect(compare(3, [[null]], 'shadow').words).toBe('No rating counts.');
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

  it('have those of others in the order in which they were sealed', () => {
    const other = (id: string, sealedAt: number) =>
      received(id, { sealedAt, author: id, scorecard: rated(id, 3) });
    for (const all of [
      [other('b', 9), other('c', 3), other('a', 9)],
      [other('a', 9), other('b', 9), other('c', 3)],
    ]) {
      const comparison = comparePanel({
        ...NO_PANEL,
        seal: aSeal({ scorecard: rated('interview-1', 3) }),
        received: all,
      });
      expect(comparison?.members.map(({ id }) => id)).toEqual(['interview-1', 'c', 'a', 'b']);
      expect(comparison?.members.map(({ isOwn }) => isOwn)).toEqual([true, false, false, false]);
    }
  });

  it('have each note at its criterion, and with the member what is about none that they rated', () => {
    const [note] = aScorecard().notes;
    if (!note) throw new Error('The sample has notes.');
    const about = (id: string, criterionId: string | null) => ({ ...note, id, criterionId });
    const notes = [about('here', 'tests'), about('nowhere', null), about('elsewhere', 'style')];
    const comparison = comparePanel({
      ...NO_PANEL,
      seal: aSeal({ scorecard: { ...rated('interview-1', 3), notes } }),
    });
    const ids = (of: readonly { id: string }[] | undefined) => of?.map(({ id }) => id);
    expect(ids(comparison?.criteria[0]?.cells[0]?.notes)).toEqual(['here']);
    expect(ids(comparison?.members[0]?.otherNotes)).toEqual(['nowhere', 'elsewhere']);
  });

  it('take all amendments to the member, in the order in which they were made', () => {
    const amend = (id: string, at: number, criterionId: string | null) => ({
      id,
      interviewId: 'interview-1',
      at,
      criterionId,
      text: id,
      afterOthers: false,
    });
    const comparison = comparePanel({
      ...NO_PANEL,
      seal: aSeal({ scorecard: rated('interview-1', 3) }),
      amendments: [amend('late', 9, null), amend('b', 3, 'tests'), amend('a', 3, null)],
    });
    expect(comparison?.members[0]?.amendments.map(({ id }) => id)).toEqual(['a', 'b', 'late']);
    expect(comparison?.criteria[0]?.cells[0]?.amendments.map(({ id }) => id)).toEqual(['b']);
  });

  it('call one’s own “You”, and whoever gave no name another interviewer', () => {
    expect(memberName({ author: 'Renée', isOwn: true })).toBe('You');
    expect(memberName({ author: 'Renée', isOwn: false })).toBe('Renée');
    expect(memberName({ author: ' ', isOwn: false })).toBe('Another interviewer');
    expect(compare(3, [[null, 'shadow']], 'shadow').leftOut).toEqual(['You shadow: not counted.']);
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
