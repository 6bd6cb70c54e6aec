import { idProblem, repeated } from '@/core/files/ids';
import type { ItemProblem } from '@/core/files/item-file';
import { countProblems, textProblems } from '@/core/files/text-check';
import type { Exercise, ExpectedFinding, Place } from './exercise';

/**
 * What keeps an exercise from being used, each with the path of its field: the same for what is edited as for what is
 * imported.
 */
export function checkExercise(exercise: Exercise): ItemProblem[] {
  const { id, title, mergeRequest, findings, extras } = exercise;
  const wrongId = idProblem(id);
  const problems: ItemProblem[] = wrongId === null ? [] : [{ path: ['id'], message: wrongId }];
  problems.push(
    ...textProblems(['title'], title),
    ...textProblems(['mergeRequest', 'projectPath'], mergeRequest.projectPath),
    ...textProblems(['mergeRequest', 'sourceBranch'], mergeRequest.sourceBranch),
    ...countProblems(['findings'], findings),
    ...countProblems(['extras'], extras),
  );
  if (findings.length === 0)
    problems.push({ path: ['findings'], message: 'there is nothing to find in it. Add a finding.' });
  for (const [index, finding] of findings.entries())
    problems.push(...checkFinding(['findings', index], finding));
  for (const [index, extra] of extras.entries()) {
    const wrong = idProblem(extra.id);
    if (wrong !== null) problems.push({ path: ['extras', index, 'id'], message: wrong });
    problems.push(...textProblems(['extras', index, 'title'], extra.title));
    problems.push(...textProblems(['extras', index, 'description'], extra.description, false));
  }
  return [...problems, ...sameIds(exercise)];
}

/** Findings and extras are told apart by their ids alone. */
function sameIds({ findings, extras }: Exercise): ItemProblem[] {
  return repeated([...findings, ...extras].map(({ id }) => id)).map((index) => {
    const extra = index - findings.length;
    return {
      path: extra < 0 ? ['findings', index, 'id'] : ['extras', extra, 'id'],
      message: 'another finding or extra has this id. Change one of them.',
    };
  });
}

function checkFinding(path: ItemProblem['path'], finding: ExpectedFinding): ItemProblem[] {
  const { id, title, description, places, variants, followUp } = finding;
  const wrongId = idProblem(id);
  const problems: ItemProblem[] = wrongId === null ? [] : [{ path: [...path, 'id'], message: wrongId }];
  problems.push(
    ...textProblems([...path, 'title'], title),
    ...textProblems([...path, 'description'], description, false),
    ...textProblems([...path, 'followUp'], followUp),
    ...countProblems([...path, 'places'], places),
    ...countProblems([...path, 'variants'], variants),
  );
  for (const [index, place] of places.entries())
    problems.push(...checkPlace([...path, 'places', index], place));
  for (const [index, variant] of variants.entries())
    problems.push(...textProblems([...path, 'variants', index], variant));
  return problems;
}

function checkPlace(path: ItemProblem['path'], place: Place): ItemProblem[] {
  const { fromLine, toLine } = place;
  const problems = textProblems([...path, 'path'], place.path);
  for (const name of ['fromLine', 'toLine'] as const)
    if (!Number.isSafeInteger(place[name]) || place[name] < 1)
      problems.push({ path: [...path, name], message: 'lines are whole numbers from 1. Correct it.' });
  if (toLine < fromLine)
    problems.push({
      path: [...path, 'toLine'],
      message: 'the last line stands before the first. Exchange them.',
    });
  return problems;
}
