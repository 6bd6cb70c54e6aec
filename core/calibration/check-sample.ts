import { idProblem, repeated } from '@/core/files/ids';
import type { ItemProblem } from '@/core/files/item-file';
import { countProblems, textProblems } from '@/core/files/text-check';
import { checkRubric } from '@/core/rubric/check-rubric';
import { BUILT_IN_RUBRIC_IDS } from '@/core/rubric/built-in-ids';
import { criteriaFor } from '@/core/rubric/criteria';
import type { Sample, SampleComment } from './sample';

/** Longer diffs are no exercise, and the page that shows them has to stay quick. */
const LONGEST_DIFF = 50_000;

/** What keeps a sample from being rated, each with the path of its field. Empty where it can be. */
export function checkSample(sample: Sample): ItemProblem[] {
  const { id, title, mergeRequest, comments, files, findings, notes } = sample;
  const wrongId = idProblem(id);
  const problems: ItemProblem[] = wrongId === null ? [] : [{ path: ['id'], message: wrongId }];
  problems.push(
    ...textProblems(['title'], title),
    ...textProblems(['mergeRequest', 'title'], mergeRequest.title),
    ...textProblems(['mergeRequest', 'description'], mergeRequest.description, false),
    ...checkRubricOf(sample),
    ...countProblems(['comments'], comments),
    ...countProblems(['files'], files),
    ...countProblems(['findings'], findings),
    ...countProblems(['notes'], notes),
  );
  if (comments.length === 0)
    problems.push({ path: ['comments'], message: 'there is no review to rate. Add its comments.' });
  problems.push(...checkComments(comments));
  for (const [index, { path, diff }] of files.entries()) {
    problems.push(...textProblems(['files', index, 'path'], path));
    if (diff.length > LONGEST_DIFF)
      problems.push({
        path: ['files', index, 'diff'],
        message: `this is longer than ${LONGEST_DIFF} characters. Leave out what nobody needs to rate the review.`,
      });
  }
  for (const [index, finding] of findings.entries())
    problems.push(
      ...textProblems(['findings', index, 'title'], finding.title),
      ...textProblems(['findings', index, 'outcome'], finding.outcome),
    );
  for (const [index, note] of notes.entries())
    problems.push(...textProblems(['notes', index, 'text'], note.text));
  return [...problems, ...checkReferences(sample)];
}

/** The rubric by the rules of any rubric. One that comes with Second Chair keeps its id, which an own one may not have. */
function checkRubricOf({ rubric }: Sample): ItemProblem[] {
  const id = BUILT_IN_RUBRIC_IDS.has(rubric.id) ? 'shipped' : rubric.id;
  return checkRubric({ ...rubric, id }).map(({ path, message }) => ({ path: ['rubric', ...path], message }));
}

function checkComments(comments: readonly SampleComment[]): ItemProblem[] {
  const problems: ItemProblem[] = repeated(comments.map(({ id }) => id)).map((index) => ({
    path: ['comments', index, 'id'],
    message: 'another comment has this id. Change one of them.',
  }));
  const before = new Set<string>();
  for (const [index, { id, file, answers, hoursBeforeCall, text }] of comments.entries()) {
    const path = ['comments', index];
    problems.push(...textProblems([...path, 'id'], id), ...textProblems([...path, 'text'], text));
    if (answers !== null && !before.has(answers))
      problems.push({
        path: [...path, 'answers'],
        message: `no comment above has the id “${answers}”. Correct it, or leave it out.`,
      });
    if (hoursBeforeCall !== null && !(hoursBeforeCall >= 0 && hoursBeforeCall <= 10_000))
      problems.push({
        path: [...path, 'hoursBeforeCall'],
        message: 'this is a number of hours, from 0. Correct it, or leave it out.',
      });
    if (file) {
      problems.push(...textProblems([...path, 'file', 'path'], file.path));
      if (!Number.isSafeInteger(file.line) || file.line < 1)
        problems.push({
          path: [...path, 'file', 'line'],
          message: 'lines are whole numbers from 1. Correct it.',
        });
    }
    before.add(id);
  }
  return problems;
}

/** Each criterion of the level has one reference, and nothing else has. */
function checkReferences({ rubric, level, references }: Sample): ItemProblem[] {
  const wanted = criteriaFor(rubric, level);
  const problems: ItemProblem[] = repeated(references.map(({ criterionId }) => criterionId)).map((index) => ({
    path: ['references', index, 'criterionId'],
    message: 'this criterion has a reference already. Remove one of the two.',
  }));
  for (const [index, { criterionId, reason }] of references.entries()) {
    if (!wanted.some(({ id }) => id === criterionId))
      problems.push({
        path: ['references', index, 'criterionId'],
        message: `the rubric rates no criterion “${criterionId}” at this level. Correct it, or remove the reference.`,
      });
    problems.push(...textProblems(['references', index, 'reason'], reason));
  }
  const given = new Set(references.map(({ criterionId }) => criterionId));
  const missing = wanted.filter(({ id }) => !given.has(id)).map(({ id }) => `“${id}”`);
  if (missing.length > 0)
    problems.push({
      path: ['references'],
      message: `a reference is missing for ${missing.join(', ')}. Add it, with its reason.`,
    });
  return problems;
}
