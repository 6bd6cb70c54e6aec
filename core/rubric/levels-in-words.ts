import { LEVELS, type Level, type Rating, type RatingValue } from '@/core/interview/interview';
import { ratingWords } from './rating-words';

/** What a criterion has that was rated at no level. */
export const NOT_RATED: Rating['values'] = { intermediate: null, senior: null };

/** The level that an interview is not at. */
export function otherLevel(level: Level): Level {
  return level === 'senior' ? 'intermediate' : 'senior';
}

/**
 * What a rating against the bars of both levels says: "meets intermediate, not yet senior". 3 is the bar of each. Null
 * where one of them was not rated: then there is nothing to say beside the rating itself.
 */
export function levelsInWords(values: Rating['values']): string | null {
  const { intermediate, senior } = values;
  if (intermediate === null || senior === null) return null;
  const [first, second] = LEVELS.map((level) => standing(values[level]));
  if (first === second) return SAME[standing(intermediate)];
  return LEVELS.map((level) => `${PART[standing(values[level])]} ${level}`).join(', ');
}

/**
 * What there is to say beside the rating against the bar of `level`, the interview's: both in words, or "senior: 3 · Yes"
 * where only the other one was rated. Null where the other was not.
 */
export function besideRating(values: Rating['values'], level: Level): string | null {
  const other = otherLevel(level);
  const value = values[other];
  if (value === null) return null;
  return levelsInWords(values) ?? `${other}: ${ratingWords(value)}`;
}

type Standing = 'meets' | 'below' | 'unknown';

function standing(value: RatingValue | null): Standing {
  if (typeof value !== 'number') return 'unknown';
  return value >= 3 ? 'meets' : 'below';
}

const PART: Record<Standing, string> = {
  meets: 'meets',
  below: 'not yet',
  unknown: 'not enough evidence for',
};

const SAME: Record<Standing, string> = {
  meets: 'meets intermediate and senior',
  below: 'not yet intermediate',
  unknown: 'not enough evidence for either level',
};

/** Whether a rating says "not enough evidence" against the bar of any level: then it needs a reason. */
export function needsReason({ values }: Pick<Rating, 'values'>): boolean {
  return LEVELS.some((level) => values[level] === 'NE');
}
