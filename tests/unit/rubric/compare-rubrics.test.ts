import { describe, expect, it } from 'vitest';
import { compareRubrics } from '@/core/rubric/compare-rubrics';
import type { Rubric } from '@/core/rubric/rubric';
import { aCriterionOf, aQualificationOf, aRubric } from './a-rubric';

/** What is said of each group: its title, and what each field that changed is called and said. */
const said = (before: Rubric, after: Rubric): unknown[] =>
  compareRubrics(before, after).map(({ title, changes }) => [
    title,
    ...changes.flatMap(({ fields }) => fields.map(({ label, before: was, after: is }) => [label, was, is])),
  ]);

describe('a rubric that was written anew', () => {
  const before = aRubric({ qualifications: [aQualificationOf('writes-tests'), aQualificationOf('reads')] });

  it('says of each of its fields what it said before', () => {
    const anew = aRubric({
      title: 'Frontend, as we rate it',
      role: 'frontend',
      qualifications: [
        aQualificationOf('writes-tests'),
        aQualificationOf('reads', { text: 'Reads what others wrote.', levels: ['senior'] }),
      ],
      criteria: [
        aCriterionOf('tests', {
          title: 'Testing',
          dimension: 'coding',
          looksAt: 'What is written of tests.',
          need: { intermediate: 'nice', senior: 'not-applicable' },
          anchors: {
            1: { text: 'None.', seniorAdds: 'Says why.' },
            2: { text: 'One.', seniorAdds: 'Says which.' },
            3: { text: 'Some.', seniorAdds: null },
            4: { text: 'All.', seniorAdds: 'Says what for.' },
          },
          questions: ['Which one?', 'Why that one?'],
          foundIn: ['coding'],
        }),
      ],
    });
    expect(said(before, anew)).toEqual([
      [
        'Pack',
        ['Title', 'Backend, as we rate it', 'Frontend, as we rate it'],
        ['Role', 'backend', 'frontend'],
      ],
      [
        'Qualifications',
        ['Text', 'Text of reads', 'Reads what others wrote.'],
        ['Levels', 'intermediate, senior', 'senior'],
      ],
      [
        'Criteria',
        ['Title', 'Title of tests', 'Testing'],
        ['Dimension', 'Code comprehension and technical judgement', 'Improving the merge request'],
        ['What is looked at', 'What is asked of tests.', 'What is written of tests.'],
        ['Need at intermediate', 'must-have', 'nice-to-have'],
        ['Need at senior', 'must-have', 'not rated'],
        ['1 · Strong no', 'Asks for none.', 'None.'],
        ['1 · Strong no, what senior adds', '', 'Says why.'],
        ['2 · No', 'Asks for tests.', 'One.'],
        ['2 · No, what senior adds', '', 'Says which.'],
        ['3 · Yes', 'Names the missing case.', 'Some.'],
        ['3 · Yes, what senior adds', 'Weighs its cost.', ''],
        ['4 · Strong yes', 'Writes it.', 'All.'],
        ['4 · Strong yes, what senior adds', '', 'Says what for.'],
        ['Questions', 'Which test would you write first?', 'Which one?\nWhy that one?'],
        ['Where evidence is found', 'comments, walk-through', 'coding'],
      ],
    ]);
  });

  it('names by their words the qualifications that a criterion serves, and by its id one that went', () => {
    const serving = (...qualifications: string[]) =>
      aRubric({ ...before, criteria: [aCriterionOf('tests', { qualifications })] });
    expect(said(serving('reads', 'gone'), serving('writes-tests', 'reads'))).toEqual([
      [
        'Criteria',
        ['Qualifications it serves', 'Text of reads\ngone', 'Text of writes-tests\nText of reads'],
      ],
    ]);
  });

  it('calls its own fields, a qualification and a criterion by name', () => {
    const changed = aRubric({
      title: 'Other',
      qualifications: [aQualificationOf('writes-tests', { levels: ['senior'] })],
      criteria: [aCriterionOf('tests', { looksAt: 'Other.' })],
    });
    const named = compareRubrics(aRubric(), changed).map(({ changes }) => changes.map(({ title }) => title));
    expect(named).toEqual([['Title and role'], ['Text of writes-tests'], ['Title of tests']]);
  });
});
