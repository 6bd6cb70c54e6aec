import type { Need } from './rubric';

/** What a level asks of a criterion, in words: as GitLab's handbook writes them, on screens and in files alike. */
export const NEED_WORDS: Record<Need, string> = {
  must: 'must-have',
  nice: 'nice-to-have',
  'not-applicable': 'not rated',
};
