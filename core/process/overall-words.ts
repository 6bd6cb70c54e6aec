import { OVERALLS, type Overall, type OverallWords } from '@/core/interview/interview';

/** GitLab's own words for the four overalls of a scorecard (handbook, hiring/conducting-a-gitlab-interview). */
export const USUAL_OVERALL_WORDS: OverallWords = {
  'strong-yes': 'Strong yes',
  yes: 'Yes',
  no: 'No',
  'strong-no': 'Strong no',
};

/** How a process calls an overall; the usual word where its own is empty, so that a choice never lacks its name. */
export function overallWord(words: OverallWords, overall: Overall): string {
  return words[overall].trim() || USUAL_OVERALL_WORDS[overall];
}

/** What is wrong with the words of the four overalls, null where each is there and none is there twice. */
export function checkOverallWords(words: OverallWords): string | null {
  const given = OVERALLS.map((overall) => words[overall].trim().toLowerCase());
  if (given.includes('')) return 'One of the overalls has no word. Until it has, it is called as usual.';
  if (new Set(given).size < given.length) return 'Two of the overalls have the same word. Change one.';
  return null;
}
