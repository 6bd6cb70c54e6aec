import type { Interview, Level } from '@/core/interview/interview';
import { underAiPolicy } from './ai-policy';
import { DIMENSIONS, type Criterion, type Dimension, type Rubric } from './rubric';

/** How each dimension is called on screen. */
export const DIMENSION_TITLES: Record<Dimension, string> = {
  communication: 'Asynchronous communication',
  judgement: 'Code comprehension and technical judgement',
  collaboration: 'Walk-through and collaboration on the call',
  coding: 'Improving the merge request',
  tools: 'Tools and AI',
  growth: 'Growth of others',
};

/** The criteria of one dimension, must-haves first. */
export interface CriterionGroup {
  dimension: Dimension;
  title: string;
  criteria: Criterion[];
}

/** What is rated at this level, by dimension, must-haves first in each. Dimensions with nothing to rate are left out. */
export function groupByDimension(rubric: Rubric, level: Level): CriterionGroup[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    title: DIMENSION_TITLES[dimension],
    criteria: (['must', 'nice'] as const).flatMap((need) =>
      rubric.criteria.filter((one) => one.dimension === dimension && one.need[level] === need),
    ),
  })).filter(({ criteria }) => criteria.length > 0);
}

/** The same in one list, in the same order. */
export function criteriaFor(rubric: Rubric, level: Level): Criterion[] {
  return groupByDimension(rubric, level).flatMap(({ criteria }) => criteria);
}

/** What decides what an interview rates, and how much it is needed. */
export type RatedAs = Pick<Interview, 'level' | 'aiPolicy'>;

/** What is rated in an interview: at its level and under its AI policy. Needs are as the policy has them. */
export function ratedGroups(rubric: Rubric, { level, aiPolicy }: RatedAs): CriterionGroup[] {
  return groupByDimension(underAiPolicy(rubric, aiPolicy), level);
}

/** The same in one list, in the same order. */
export function ratedCriteria(rubric: Rubric, as: RatedAs): Criterion[] {
  return ratedGroups(rubric, as).flatMap(({ criteria }) => criteria);
}

/** The title of a criterion, or words that say that this rubric has none of that id. */
export function criterionTitle(rubric: Rubric, id: string): string {
  return rubric.criteria.find((criterion) => criterion.id === id)?.title ?? 'A criterion of another rubric';
}
