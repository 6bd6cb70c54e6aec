import { readCoverage, type CriterionCoverage } from '@/core/evidence/coverage';
import type { Feedback, InterviewRecords } from '@/core/interview/interview';
import { criterionTitle } from '@/core/rubric/criteria';
import { needsReason } from '@/core/rubric/levels-in-words';
import { NEED_WORDS } from '@/core/rubric/need-words';
import type { Rubric } from '@/core/rubric/rubric';
import { placedIn, type PlacedField } from './placed-lines';

/**
 * What the scorecard still lacks, one sentence each: must-haves first, then nice-to-haves, then the texts. An empty
 * list says that everything is there, not that it is good.
 */
export function whatIsMissing(file: InterviewRecords, rubric: Rubric): string[] {
  const coverage = readCoverage(file, rubric);
  const byNeed = (['must', 'nice'] as const).flatMap((need) => coverage.filter((one) => one.need === need));
  return [
    ...byNeed.flatMap((one) => missingRating(one, criterionTitle(rubric, one.criterionId))),
    ...missingTexts(file),
  ];
}

function missingRating(
  { need, rating, value, lacksEvidence, lacksRating }: CriterionCoverage,
  title: string,
): string[] {
  if (lacksRating) return [`${title} (${NEED_WORDS[need]}) has no rating.`];
  if (rating && needsReason(rating) && rating.reason.trim() === '')
    return [`${title} is rated “not enough evidence” without a reason. Say what was missing.`];
  if (typeof value !== 'number') return [];
  if (!lacksEvidence) return [];
  return [
    `${title} is rated ${value} without evidence${rating?.comment.trim() === '' ? ' or a comment' : ''}.`,
  ];
}

function missingTexts({ feedback }: InterviewRecords): string[] {
  const blank = (text: string | undefined): boolean => (text ?? '').trim() === '';
  return [
    ...(feedback?.overall ? [] : ['The overall is not chosen.']),
    ...(blank(feedback?.levelNote) ? ['The level that was seen, and why, is not written.'] : []),
    ...(blank(feedback?.pros) ? ['There are no pros.'] : []),
    ...(blank(feedback?.cons)
      ? [blank(feedback?.pros) ? 'There are no cons.' : 'There are pros and no cons.']
      : []),
    ...(blank(feedback?.takeaways) ? ['There are no key take-aways.'] : []),
    ...(feedback ? PLACED.flatMap(({ field, called }) => notConfirmed(feedback, field, called)) : []),
  ];
}

const PLACED: readonly { field: PlacedField; called: string }[] = [
  { field: 'pros', called: 'pros' },
  { field: 'cons', called: 'cons' },
  { field: 'takeaways', called: 'key take-aways' },
];

/** What the tool placed is the interviewer's only once they have said so. */
function notConfirmed(feedback: Feedback, field: PlacedField, called: string): string[] {
  const count = placedIn(feedback, field).length;
  if (count === 0) return [];
  return [
    count === 1
      ? `A line of the ${called} stands as it was placed. Confirm it, or change it.`
      : `${count} lines of the ${called} stand as they were placed. Confirm them, or change them.`,
  ];
}
