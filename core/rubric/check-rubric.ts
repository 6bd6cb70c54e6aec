import { idProblem, repeated } from '@/core/files/ids';
import type { ItemProblem } from '@/core/files/item-file';
import { countProblems, textProblems } from '@/core/files/text-check';
import { LEVELS } from '@/core/interview/roles';
import type { Criterion, Rubric } from './rubric';

/** The fields of `anchors`. */
const VALUES = ['1', '2', '3', '4'] as const;

/**
 * What keeps a rubric from being used, each with the path of its field: the same for what is edited as for what is
 * imported. Empty where an interview can begin with it.
 */
export function checkRubric(rubric: Rubric): ItemProblem[] {
  const { id, title, qualifications, criteria } = rubric;
  const wrongId = idProblem(id);
  const problems: ItemProblem[] = wrongId === null ? [] : [{ path: ['id'], message: wrongId }];
  problems.push(...textProblems(['title'], title));
  problems.push(
    ...countProblems(['qualifications'], qualifications),
    ...countProblems(['criteria'], criteria),
  );
  for (const [index, one] of qualifications.entries()) {
    const path = ['qualifications', index];
    const wrong = idProblem(one.id);
    if (wrong !== null) problems.push({ path: [...path, 'id'], message: wrong });
    problems.push(...textProblems([...path, 'text'], one.text));
    if (one.levels.length === 0)
      problems.push({ path: [...path, 'levels'], message: 'no level lists this. Choose one, or remove it.' });
    problems.push(...twice([...path, 'levels'], one.levels));
  }
  problems.push(...sameIds(['qualifications'], qualifications), ...sameIds(['criteria'], criteria));
  if (criteria.length === 0)
    problems.push({ path: ['criteria'], message: 'there is nothing to rate. Add a criterion.' });
  const known = new Set(qualifications.map((one) => one.id));
  for (const [index, criterion] of criteria.entries())
    problems.push(...checkCriterion(['criteria', index], criterion, known));
  return problems;
}

function checkCriterion(
  path: ItemProblem['path'],
  criterion: Criterion,
  known: ReadonlySet<string>,
): ItemProblem[] {
  const { id, title, looksAt, qualifications, need, anchors, questions, foundIn } = criterion;
  const wrongId = idProblem(id);
  const problems: ItemProblem[] = wrongId === null ? [] : [{ path: [...path, 'id'], message: wrongId }];
  problems.push(...textProblems([...path, 'title'], title), ...textProblems([...path, 'looksAt'], looksAt));
  for (const [index, served] of qualifications.entries())
    if (!known.has(served))
      problems.push({
        path: [...path, 'qualifications', index],
        message: `the rubric lists no qualification “${served}”. Add it to “qualifications”, or remove it here.`,
      });
  problems.push(...twice([...path, 'qualifications'], qualifications));
  if (LEVELS.every((level) => need[level] === 'not-applicable'))
    problems.push({
      path: [...path, 'need'],
      message: 'this is rated at no level. Make it “must” or “nice” at one, or remove the criterion.',
    });
  for (const value of VALUES) {
    const { text, seniorAdds } = anchors[value];
    problems.push(...textProblems([...path, 'anchors', value, 'text'], text));
    if (seniorAdds !== null)
      problems.push(...textProblems([...path, 'anchors', value, 'seniorAdds'], seniorAdds));
  }
  problems.push(...countProblems([...path, 'questions'], questions));
  for (const [index, question] of questions.entries())
    problems.push(...textProblems([...path, 'questions', index], question));
  return [...problems, ...twice([...path, 'foundIn'], foundIn)];
}

function sameIds(path: ItemProblem['path'], list: readonly { id: string }[]): ItemProblem[] {
  return repeated(list.map(({ id }) => id)).map((index) => ({
    path: [...path, index, 'id'],
    message: `“${list[index]?.id ?? ''}” is the id of another one in this list. Change one of them.`,
  }));
}

function twice(path: ItemProblem['path'], list: readonly string[]): ItemProblem[] {
  return repeated(list).map((index) => ({
    path: [...path, index],
    message: 'this stands in the list already. Remove one of them.',
  }));
}
