import type { Need } from './rubric';

/** What a level asks of a criterion, in words. */
export const NEED_WORDS: Record<Need, string> = {
  must: 'must-have',
  nice: 'nice to have',
  'not-applicable': 'not rated',
};
