import type { Overall, RatingValue } from '@/core/interview/interview';

const WORDS = { 1: 'Strong no', 2: 'No', 3: 'Yes', 4: 'Strong yes', NE: 'Not enough evidence' } as const;

/** The rating as it is read out: "3 · Yes", "Not enough evidence". */
export function ratingWords(value: RatingValue): string {
  return value === 'NE' ? WORDS.NE : `${value} · ${WORDS[value]}`;
}

const OVERALL_WORDS = { 'strong-yes': 'Strong yes', yes: 'Yes', no: 'No', 'strong-no': 'Strong no' } as const;

/** The overall as it is read out. */
export function overallWords(overall: Overall): string {
  return OVERALL_WORDS[overall];
}
