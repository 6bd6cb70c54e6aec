import { describe, expect, it } from 'vitest';
import { AI_POLICIES, LEVELS } from '@/core/interview/interview';
import { followsAiPolicy, mayStayOpen, underAiPolicy } from '@/core/rubric/ai-policy';
import { ratedCriteria } from '@/core/rubric/criteria';
import type { Criterion, Need, Rubric } from '@/core/rubric/rubric';
import { tinyRubric } from '@/tests/fixtures/interview';

const [tests] = tinyRubric.criteria;
if (!tests) throw new Error('The rubric of the tests has no criterion.');
const aboutAi = (intermediate: Need, senior: Need): Criterion => ({
  ...tests,
  id: 'tool-judgement',
  dimension: 'tools',
  need: { intermediate, senior },
});
const rubric = (criterion: Criterion): Rubric => ({ ...tinyRubric, criteria: [tests, criterion] });

describe('a rubric under an AI policy', () => {
  it.each([
    ['not-allowed', 'not-applicable'],
    ['optional', 'nice'],
    ['expected', 'must'],
  ] as const)('where it is %s, judgement in using AI is %s at both levels', (policy, need) => {
    const [other, ai] = underAiPolicy(rubric(aboutAi('nice', 'must')), policy).criteria;
    expect(ai?.need).toEqual({ intermediate: need, senior: need });
    expect(other).toBe(tests);
  });

  it.each(AI_POLICIES)('leaves a level alone at which the pack does not rate it (%s)', (policy) => {
    const [, ai] = underAiPolicy(rubric(aboutAi('not-applicable', 'nice')), policy).criteria;
    expect(ai?.need.intermediate).toBe('not-applicable');
  });

  it('is the same object where nothing changes', () => {
    const as = rubric(aboutAi('nice', 'nice'));
    expect(underAiPolicy(as, 'optional')).toBe(as);
    expect(underAiPolicy(tinyRubric, 'not-allowed')).toBe(tinyRubric);
  });

  it('decides what an interview rates', () => {
    const as = rubric(aboutAi('nice', 'nice'));
    for (const level of LEVELS) {
      expect(ratedCriteria(as, { level, aiPolicy: 'not-allowed' })).toEqual([tests]);
      expect(ratedCriteria(as, { level, aiPolicy: 'expected' }).map(({ need }) => need[level])).toEqual([
        'must',
        'must',
      ]);
    }
  });
});

describe('the criterion about AI', () => {
  it('may stay without evidence and rating where AI is optional, and nowhere else', () => {
    expect(AI_POLICIES.filter((policy) => mayStayOpen('tool-judgement', policy))).toEqual(['optional']);
  });

  it('is the only one that may, and the only one that follows the policy', () => {
    expect(AI_POLICIES.filter((policy) => mayStayOpen('tests', policy))).toEqual([]);
    expect(['tests', 'tool-judgement'].filter(followsAiPolicy)).toEqual(['tool-judgement']);
  });
});
