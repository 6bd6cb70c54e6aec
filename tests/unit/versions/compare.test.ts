import { describe, expect, it } from 'vitest';
import { compareExercises } from '@/core/exercise/compare-exercises';
import type { Exercise } from '@/core/exercise/exercise';
import { compareRubrics } from '@/core/rubric/compare-rubrics';
import { planMove } from '@/core/rubric/plan-move';
import type { Criterion, Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { planImport } from '@/core/versions/plan-import';
import { isSame } from '@/core/versions/same';
import { duplicateOf, interviewsWith, newestOf, versionsOf } from '@/core/versions/versioned';
import { anExercise } from '@/tests/fixtures/exercise';
import { tinyRubric } from '@/tests/fixtures/interview';
import { aFile, aNote, anInterview, aRating, someEvidence } from '../interview/examples';

const [TESTS] = tinyRubric.criteria as [Criterion];
const criterion = (id: string, patch: Partial<Criterion> = {}): Criterion => ({
  ...TESTS,
  id,
  title: id,
  ...patch,
});
const rubric = (criteria: Criterion[], patch: Partial<Rubric> = {}): Rubric => ({
  ...tinyRubric,
  criteria,
  ...patch,
});

describe('the difference between two rubrics', () => {
  it('is nothing where only the number of the version is another', () => {
    expect(compareRubrics(tinyRubric, { ...tinyRubric, version: 2 })).toEqual([]);
  });

  it('names each field that says something else, with both texts', () => {
    const anchors = {
      ...TESTS.anchors,
      3: { text: 'Names the missing case.', seniorAdds: 'Weighs its cost.' },
    };
    const after = rubric([criterion('a', { anchors, need: { intermediate: 'nice', senior: 'must' } })]);
    expect(compareRubrics(rubric([criterion('a')]), after)).toEqual([
      {
        title: 'Criteria',
        reordered: false,
        changes: [
          {
            id: 'a',
            title: 'a',
            what: 'changed',
            fields: [
              { label: 'Need at intermediate', before: 'must-have', after: 'nice-to-have' },
              { label: '3 · Yes', before: 'Seen.', after: 'Names the missing case.' },
              { label: '3 · Yes, what senior adds', before: '', after: 'Weighs its cost.' },
            ],
          },
        ],
      },
    ]);
  });

  it('says what came, what went and what stands elsewhere', () => {
    const before = rubric([criterion('a'), criterion('b'), criterion('c')], { title: 'Old' });
    const after = rubric([criterion('c'), criterion('d'), criterion('a')], { title: 'New' });
    const [pack, criteria] = compareRubrics(before, after);
    expect(pack?.changes[0]?.fields).toEqual([{ label: 'Title', before: 'Old', after: 'New' }]);
    expect(criteria).toMatchObject({
      reordered: true,
      changes: [
        { id: 'd', what: 'added', fields: [] },
        { id: 'b', what: 'removed', fields: [] },
      ],
    });
  });

  it('says of what came and went in its place nothing about the order', () => {
    const before = rubric([criterion('a'), criterion('b'), criterion('c')]);
    const after = rubric([criterion('fresh'), criterion('a'), criterion('c')]);
    expect(compareRubrics(before, after)).toMatchObject([{ title: 'Criteria', reordered: false }]);
  });

  it('calls a criterion what it is called now, and what it was while its title is being written', () => {
    const called = (title: string) =>
      compareRubrics(rubric([criterion('a', { title: 'Before' })]), rubric([criterion('a', { title })]))[0]
        ?.changes[0]?.title;
    expect(called('After')).toBe('After');
    expect(called(' ')).toBe('Before');
  });
});

it('compares exercises by finding and field', () => {
  const [finding] = anExercise.findings;
  if (!finding) throw new Error('The exercise has a finding.');
  const place = { path: 'a.rb', side: 'old' as const, fromLine: 3, toLine: 3 };
  const after = {
    ...anExercise,
    findings: [{ ...finding, places: [place], oftenFoundByAi: false }],
    extras: [],
  };
  expect(compareExercises(anExercise, after)).toMatchObject([
    {
      title: 'Findings',
      changes: [
        {
          id: 'n-plus-one',
          fields: [
            { label: 'Places', before: 'app/models/order.rb, lines 12 to 14', after: 'a.rb, line 3 (old)' },
            { label: 'Often found by AI', before: 'yes', after: 'no' },
          ],
        },
      ],
    },
    { title: 'Known extras', changes: [{ id: 'known-extra', what: 'removed' }] },
  ]);
});

it('says of an exercise that was written anew what each of its fields said before', () => {
  const finding = anExercise.findings[0];
  const extra = anExercise.extras[0];
  if (!finding || !extra) throw new Error('The exercise has a finding and an extra.');
  const anew: Exercise = {
    ...anExercise,
    title: 'Take refunds',
    role: 'frontend',
    mergeRequest: { projectPath: 'acme/shop', sourceBranch: 'refunds' },
    findings: [
      {
        ...finding,
        title: 'Money as a float',
        description: 'Cents get lost.',
        category: 'correctness',
        severity: 'could',
        places: [
          { path: 'a.rb', side: 'new', fromLine: 1, toLine: 2 },
          { path: 'b.rb', side: 'new', fromLine: 3, toLine: 3 },
        ],
        variants: ['float', 'rounding'],
        level: null,
        followUp: 'What is 0.1 + 0.2?',
        oftenFoundByAi: false,
      },
    ],
    extras: [{ ...extra, title: 'No currency', description: 'Amounts have none.' }],
  };
  const said = compareExercises(anExercise, anew).map(({ title, changes }) => [
    title,
    ...changes.flatMap(({ fields }) => fields.map(({ label, before, after }) => [label, before, after])),
  ]);
  expect(said).toEqual([
    [
      'Exercise',
      ['Title', 'Take payments for orders', 'Take refunds'],
      ['Role', 'backend', 'frontend'],
      ['Project path', 'acme/storefront', 'acme/shop'],
      ['Source branch', 'take-payments*', 'refunds'],
    ],
    [
      'Findings',
      ['Title', 'A query for each line item', 'Money as a float'],
      ['Description', 'The total loads every item by itself.', 'Cents get lost.'],
      ['Category', 'performance', 'correctness'],
      ['Severity', 'must', 'could'],
      ['Usually seen from', 'senior', ''],
      ['Places', 'app/models/order.rb, lines 12 to 14', 'a.rb, lines 1 to 2\nb.rb, line 3'],
      ['Words for it', 'N+1\nquery per item', 'float\nrounding'],
      ['Question for the call', 'How many queries does this run for 500 items?', 'What is 0.1 + 0.2?'],
      ['Often found by AI', 'yes', 'no'],
    ],
    [
      'Known extras',
      ['Title', 'Currency is not stored', 'No currency'],
      ['Description', '', 'Amounts have none.'],
    ],
  ]);
});

describe('moving an interview to another version', () => {
  const file = aFile({
    interview: anInterview({ level: 'intermediate' }),
    ratings: [aRating('kept', 3), aRating('gone', 2)],
    evidence: [someEvidence('e1', 'gone', 'own:n1', 'x'), someEvidence('e2', 'reworded', 'own:n1', 'x')],
    notes: [{ ...aNote('n1'), criterionId: 'gone' }],
  });

  it('says of every criterion what becomes of it, and what is recorded for it', () => {
    const before = rubric([criterion('kept'), criterion('gone'), criterion('reworded')]);
    const after = rubric([
      criterion('fresh'),
      criterion('reworded', { looksAt: 'More.' }),
      criterion('kept'),
    ]);
    expect(planMove(file, before, after)).toMatchObject([
      { id: 'fresh', what: 'new', fields: [], value: null, evidence: 0, notes: 0 },
      { id: 'reworded', what: 'changed', fields: [{ label: 'What is looked at' }], value: null, evidence: 1 },
      { id: 'kept', what: 'unchanged', fields: [], value: 3, evidence: 0, notes: 0 },
      { id: 'gone', what: 'removed', fields: [], value: 2, evidence: 1, notes: 1 },
    ]);
  });

  it('looks at the level of the interview: what is not rated there any more goes', () => {
    const before = rubric([criterion('kept'), criterion('seniors', { need: SENIOR })]);
    const after = rubric([criterion('kept', { need: SENIOR }), criterion('seniors', { need: SENIOR })]);
    expect(planMove(file, before, after)).toMatchObject([{ id: 'kept', what: 'removed', value: 3 }]);
  });
});

const SENIOR = { intermediate: 'not-applicable', senior: 'must' } as const;

describe('versions', () => {
  const second = { ...tinyRubric, version: 2 };
  const other = { ...tinyRubric, id: 'other' };

  it('are found by item, newest first', () => {
    expect(versionsOf([tinyRubric, other, second], 'test-rubric')).toEqual([second, tinyRubric]);
    expect(newestOf([second, other, tinyRubric])).toEqual([second, other]);
    expect(newestOf([tinyRubric, other, second])).toEqual([second, other]);
  });

  it('may change while nothing uses them', () => {
    const uses = [
      { id: 'other', version: 1, interviews: 5 },
      { id: 'test-rubric', version: 1, interviews: 2 },
    ];
    expect(interviewsWith(uses, tinyRubric)).toBe(2);
    expect(interviewsWith(uses, second)).toBeNull();
  });

  it('begin anew in a duplicate, which remembers what it was made from', () => {
    expect(duplicateOf(second, 'mine')).toMatchObject({
      id: 'mine',
      version: 1,
      title: 'Backend (copy)',
      basedOn: { id: 'test-rubric', version: 2 },
    });
  });

  it('are told apart on import by their text', () => {
    const sameTitle = (a: Rubric, b: Rubric) => a.title === b.title;
    const read = [other, { ...tinyRubric }, { ...second, title: 'Another text' }];
    expect(
      planImport([tinyRubric, second], read, sameTitle).map(({ what, asNext }) => [what, asNext.version]),
    ).toEqual([
      ['new', 1],
      ['same', 3],
      ['other-text', 3],
    ]);
    const [, , third] = planImport([second, { ...tinyRubric, title: 'First' }], read, sameTitle);
    expect(third?.asNext.basedOn).toEqual({ id: 'test-rubric', version: 2 });
    expect(planImport([second, { ...tinyRubric, title: 'First' }], [tinyRubric], sameTitle)).toMatchObject([
      { what: 'other-text' },
    ]);
    expect(planImport([second], [tinyRubric], sameTitle)).toMatchObject([{ what: 'new' }]);
  });

  it('are the same text where only the order of keys is another', () => {
    const turned = Object.fromEntries(Object.entries(tinyRubric).reverse()) as typeof tinyRubric;
    expect(Object.keys(turned)).not.toEqual(Object.keys(tinyRubric));
    expect(isSame(RubricSchema, tinyRubric, turned)).toBe(true);
    expect(isSame(RubricSchema, tinyRubric, { ...tinyRubric, title: 'Other' })).toBe(false);
  });
});
