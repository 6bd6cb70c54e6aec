import type { OverallWords } from '@/core/interview/interview';

/** GitLab's own words for the four overalls of a scorecard (handbook, hiring/conducting-a-gitlab-interview). */
export const USUAL_OVERALL_WORDS: OverallWords = {
  'strong-yes': 'Strong yes',
  yes: 'Yes',
  no: 'No',
  'strong-no': 'Strong no',
};
