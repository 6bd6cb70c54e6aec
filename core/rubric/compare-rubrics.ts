import { LEVELS } from '@/core/interview/roles';
import { compareParts, onlyChanged, type Described, type GroupChanges } from '@/core/versions/compare';
import { DIMENSION_TITLES } from './criteria';
import { NEED_WORDS } from './need-words';
import { ratingWords } from './rating-words';
import type { Criterion, Qualification, Rubric } from './rubric';

const VALUES = [1, 2, 3, 4] as const;

/** What is not the same in two versions of a rubric, or in two rubrics, by part and field. */
export function compareRubrics(before: Rubric, after: Rubric): GroupChanges[] {
  return onlyChanged([
    compareParts('Pack', [describePack(before)], [describePack(after)]),
    compareParts(
      'Qualifications',
      before.qualifications.map(describeQualification),
      after.qualifications.map(describeQualification),
    ),
    compareParts('Criteria', describeCriteria(before), describeCriteria(after)),
  ]);
}

/** Every criterion of a rubric in words, to be compared with another version of it. */
export function describeCriteria({ criteria, qualifications }: Rubric): Described[] {
  return criteria.map((criterion) => describeCriterion(criterion, qualifications));
}

const describePack = ({ title, role }: Rubric): Described => ({
  id: 'pack',
  title: 'Title and role',
  fields: [
    { label: 'Title', text: title },
    { label: 'Role', text: role },
  ],
});

const describeQualification = ({ id, text, levels }: Qualification): Described => ({
  id,
  title: text,
  fields: [
    { label: 'Text', text },
    { label: 'Levels', text: levels.join(', ') },
  ],
});

function describeCriterion(criterion: Criterion, qualifications: readonly Qualification[]): Described {
  const { id, title, dimension, looksAt, need, anchors, questions, foundIn } = criterion;
  // Only which ones it serves: what they say is a change of their own.
  const served = criterion.qualifications.map(
    (one) => qualifications.find((each) => each.id === one)?.text ?? one,
  );
  return {
    id,
    title,
    fields: [
      { label: 'Title', text: title },
      { label: 'Dimension', text: DIMENSION_TITLES[dimension] },
      { label: 'What is looked at', text: looksAt },
      ...LEVELS.map((level) => ({ label: `Need at ${level}`, text: NEED_WORDS[need[level]] })),
      ...VALUES.flatMap((value) => [
        { label: ratingWords(value), text: anchors[value].text },
        { label: `${ratingWords(value)}, what senior adds`, text: anchors[value].seniorAdds ?? '' },
      ]),
      { label: 'Questions', text: questions.join('\n') },
      { label: 'Qualifications it serves', text: served.join('\n') },
      { label: 'Where evidence is found', text: foundIn.join(', ') },
    ],
  };
}
