import type { RatingValue } from '@/core/interview/interview';

const WORDS = { 1: 'Strong no', 2: 'No', 3: 'Yes', 4: 'Strong yes', NE: 'Not enough evidence' } as const;

/** The rating as it is read out: "3 · Yes", "Not enough evidence". */
export function ratingWords(value: RatingValue): string {
  return value === 'NE' ? WORDS.NE : `${value} · ${WORDS[value]}`;
}
