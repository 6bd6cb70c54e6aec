import { describe, expect, it } from 'vitest';
import { formatPath } from '@/core/backup/path';
import { checkRubric } from '@/core/rubric/check-rubric';
import type { Criterion, Qualification, Rubric } from '@/core/rubric/rubric';
import { aCriterionOf, aQualificationOf, aRubric } from './a-rubric';

const LONG = 'x'.repeat(5_001);
const MANY = Array.from({ length: 301 }, (_, at) => `id-${at}`);
const SEEN = { text: 'Seen.', seniorAdds: null };

/** The fields at which the editor and the import say that something is wrong. */
const wrongIn = (change: Partial<Rubric>): string[] =>
  checkRubric(aRubric(change)).map(({ path }) => formatPath(path));

/** The same for what is wrong with the second criterion. */
const wrongInCriterion = (change: Partial<Criterion>): string[] =>
  wrongIn({ criteria: [aCriterionOf('first'), aCriterionOf('second', change)] });

/** The same for what is wrong with the second qualification. */
const wrongInQualification = (change: Partial<Qualification>): string[] =>
  wrongIn({ qualifications: [aQualificationOf('writes-tests'), aQualificationOf('second', change)] });

describe('an interview can begin with a rubric', () => {
  it('with texts of its own and nothing left out', () => {
    expect(wrongInCriterion({ anchors: { 1: SEEN, 2: SEEN, 3: SEEN, 4: SEEN } })).toEqual([]);
  });

  it('where a criterion serves no qualification, has no question and is found anywhere', () => {
    expect(wrongInCriterion({ qualifications: [], questions: [], foundIn: [] })).toEqual([]);
  });

  it('where a criterion is rated at one level alone', () => {
    expect(wrongInCriterion({ need: { intermediate: 'not-applicable', senior: 'nice' } })).toEqual([]);
  });
});

describe('no interview can begin with a rubric, and the field says so', () => {
  it.each<[string, Partial<Rubric>, string]>([
    ['without an id', { id: '' }, 'id'],
    ['without a title', { title: ' ' }, 'title'],
    ['with nothing to rate', { criteria: [] }, 'criteria'],
    ['with too many criteria', { criteria: MANY.map((id) => aCriterionOf(id)) }, 'criteria'],
    [
      'with too many qualifications',
      { qualifications: ['writes-tests', ...MANY].map((id) => aQualificationOf(id)) },
      'qualifications',
    ],
    ['with two criteria of one id', { criteria: [aCriterionOf('a'), aCriterionOf('a')] }, 'criteria[1].id'],
    [
      'with two qualifications of one id',
      { qualifications: [aQualificationOf('writes-tests'), aQualificationOf('writes-tests')] },
      'qualifications[1].id',
    ],
  ])('%s', (_what, change, field) => {
    expect(wrongIn(change)).toEqual([field]);
  });

  it.each<[string, Partial<Qualification>, string]>([
    ['no id', { id: 'with a space' }, 'id'],
    ['no text', { text: '' }, 'text'],
    ['no level', { levels: [] }, 'levels'],
    ['a level that stands there twice', { levels: ['senior', 'senior'] }, 'levels[1]'],
  ])('with a qualification of %s', (_what, change, field) => {
    expect(wrongInQualification(change)).toEqual([`qualifications[1].${field}`]);
  });

  it.each<[string, Partial<Criterion>, string]>([
    ['no id', { id: '' }, 'id'],
    ['no title', { title: '' }, 'title'],
    ['nothing that is looked at', { looksAt: ' ' }, 'looksAt'],
    [
      'a qualification that the rubric does not list',
      { qualifications: ['writes-tests', 'gone'] },
      'qualifications[1]',
    ],
    [
      'a qualification that it serves twice',
      { qualifications: ['writes-tests', 'writes-tests'] },
      'qualifications[1]',
    ],
    ['no level', { need: { intermediate: 'not-applicable', senior: 'not-applicable' } }, 'need'],
    [
      'an anchor that says nothing',
      { anchors: { 1: SEEN, 2: { text: '', seniorAdds: null }, 3: SEEN, 4: SEEN } },
      'anchors.2.text',
    ],
    [
      'an anchor to which senior adds nothing that can be read',
      { anchors: { 1: SEEN, 2: SEEN, 3: SEEN, 4: { text: 'Seen.', seniorAdds: '' } } },
      'anchors.4.seniorAdds',
    ],
    ['too many questions', { questions: MANY }, 'questions'],
    ['a question that asks nothing', { questions: ['Why?', ''] }, 'questions[1]'],
    ['a book for a question', { questions: [LONG] }, 'questions[0]'],
    [
      'a place for evidence that stands there twice',
      { foundIn: ['coding', 'comments', 'coding'] },
      'foundIn[2]',
    ],
  ])('with a criterion of %s', (_what, change, field) => {
    expect(wrongInCriterion(change)).toEqual([`criteria[1].${field}`]);
  });
});

describe('what is wrong is said in words to act on', () => {
  const said = (change: Partial<Rubric>): string[] =>
    checkRubric(aRubric(change)).map(({ message }) => message);

  it('by its name, where an id or a qualification is meant', () => {
    expect(said({ criteria: [aCriterionOf('tests'), aCriterionOf('tests')] })).toEqual([
      expect.stringContaining('“tests” is the id of another one'),
    ]);
    expect(said({ criteria: [aCriterionOf('tests', { qualifications: ['gone'] })] })).toEqual([
      expect.stringContaining('no qualification “gone”'),
    ]);
  });

  it('with the next step, where something is missing or too much', () => {
    const never = { intermediate: 'not-applicable', senior: 'not-applicable' } as const;
    expect(said({ criteria: [] })).toEqual([expect.stringContaining('Add a criterion')]);
    expect(said({ criteria: [aCriterionOf('tests', { need: never })] })).toEqual([
      expect.stringContaining('Make it “must” or “nice” at one'),
    ]);
    expect(said({ qualifications: [aQualificationOf('writes-tests', { levels: [] })] })).toEqual([
      expect.stringContaining('no level lists this'),
    ]);
    expect(said({ criteria: [aCriterionOf('tests', { foundIn: ['coding', 'coding'] })] })).toEqual([
      expect.stringContaining('stands in the list already'),
    ]);
  });
});
