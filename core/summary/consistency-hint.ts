import type { CriterionCoverage } from '@/core/evidence/coverage';
import type { Interview, Overall } from '@/core/interview/interview';
import { overallWord } from '@/core/process/overall-words';
import { criterionTitle } from '@/core/rubric/criteria';
import type { Rubric } from '@/core/rubric/rubric';

/**
 * Says where the overall that the interviewer chose contradicts the ratings that they gave, by the rule of GitLab's
 * engineering scorecards: Yes = every must-have that was evaluated is present; No = at least one is missing; Strong
 * yes = Yes with many nice-to-haves and something unexpected. Null where there is no contradiction or nothing to
 * hold against it. It names the rule and the ratings, in the words of the interview's process, and proposes nothing.
 */
export function consistencyHint(
  overall: Overall | null,
  coverage: readonly CriterionCoverage[],
  rubric: Rubric,
  { level, process: { overallWords } }: Pick<Interview, 'level' | 'process'>,
): string | null {
  if (overall === null) return null;
  const rated = coverage.filter(({ value }) => typeof value === 'number');
  const musts = rated.filter(({ need }) => need === 'must');
  const below = musts.filter(isBelowBar);
  const word = overallWord(overallWords, overall);

  if (overall === 'no' || overall === 'strong-no') {
    if (musts.length === 0 || below.length > 0) return null;
    return `${word} means that a must-have of the ${level} level is missing; those rated so far are at 3 or 4.`;
  }
  if (below.length > 0) {
    const named = below.map(({ criterionId, value }) => {
      return `${criterionTitle(rubric, criterionId)} is at ${String(value)}`;
    });
    return `${word} needs every must-have at 3 or 4; ${inWords(named)}.`;
  }
  if (overall === 'strong-yes' && !rated.some((one) => one.need === 'nice' && !isBelowBar(one)))
    return `${word} is ${overallWord(overallWords, 'yes')} with many nice-to-haves and something unexpected; no nice-to-have is at 3 or 4.`;
  return null;
}

function isBelowBar({ value }: CriterionCoverage): boolean {
  return value === 1 || value === 2;
}

function inWords(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
