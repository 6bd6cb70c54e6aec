import type { AiPolicy } from '@/core/interview/interview';
import type { Criterion, Need, Rubric } from './rubric';

/** The criterion about tools and AI, by the id that it has in every pack. */
const AI_CRITERION = 'tool-judgement';

const NEED: Record<AiPolicy, Need> = { 'not-allowed': 'not-applicable', optional: 'nice', expected: 'must' };

/**
 * The rubric as the interview's AI policy has it: where AI is not allowed, the criterion about it is not rated; where it
 * is optional, it is a nice-to-have; where it is expected, a must-have. A level that the pack doesn't rate it at stays so.
 * The same object where nothing changes.
 */
export function underAiPolicy(rubric: Rubric, policy: AiPolicy): Rubric {
  const criteria = rubric.criteria.map((criterion) => followPolicy(criterion, NEED[policy]));
  return criteria.every((criterion, index) => criterion === rubric.criteria[index])
    ? rubric
    : { ...rubric, criteria };
}

function followPolicy(criterion: Criterion, wanted: Need): Criterion {
  if (criterion.id !== AI_CRITERION) return criterion;
  const follow = (need: Need): Need => (need === 'not-applicable' ? need : wanted);
  const need = { intermediate: follow(criterion.need.intermediate), senior: follow(criterion.need.senior) };
  const same = need.intermediate === criterion.need.intermediate && need.senior === criterion.need.senior;
  return same ? criterion : { ...criterion, need };
}

/**
 * Whether a criterion may be left without evidence and rating: where AI is optional, working without it leaves nothing
 * to rate, and that is nothing to hold against anybody.
 */
export function mayStayOpen(criterionId: string, policy: AiPolicy): boolean {
  return criterionId === AI_CRITERION && policy === 'optional';
}

/** Whether a criterion is the one that follows the AI policy. */
export function followsAiPolicy(criterionId: string): boolean {
  return criterionId === AI_CRITERION;
}

/** What the policy means for who rates, in one sentence. */
export const AI_POLICY_SENTENCES: Record<AiPolicy, string> = {
  'not-allowed': 'AI tools are not allowed in this interview, so judgement in using them is not rated.',
  optional: 'AI tools are optional in this interview: working without them is never held against anybody.',
  expected: 'AI tools are expected in this interview, so judgement in using them is a must-have.',
};

/** How each policy is called on screen and in the feedback. */
export const AI_POLICY_WORDS: Record<AiPolicy, string> = {
  'not-allowed': 'Not allowed',
  optional: 'Optional',
  expected: 'Expected',
};
