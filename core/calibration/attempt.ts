import * as v from 'valibot';
import type { RatingValue } from '@/core/interview/interview';
import { criteriaFor } from '@/core/rubric/criteria';
import type { Criterion } from '@/core/rubric/rubric';
import type { Sample } from './sample';

const LONGEST_REASON = 5_000;

/** What a criterion may be rated, as on an interview; here by itself, as the dashboard loads nothing of interviews. */
export const VALUES = [1, 2, 3, 4, 'NE'] as const satisfies readonly RatingValue[];

/** One criterion as it was rated for practice; `value` is null where only the reason has been written so far. */
export const AttemptRatingSchema = v.object({
  criterionId: v.string(),
  value: v.nullable(v.picklist(VALUES)),
  reason: v.pipe(v.string(), v.maxLength(LONGEST_REASON)),
});
export type AttemptRating = v.InferOutput<typeof AttemptRatingSchema>;

/**
 * One time that a sample was rated. Times in epoch ms; `committedAt` is null while it is being rated, and from then on
 * nothing of it changes: only then the references are shown.
 */
export const AttemptSchema = v.object({
  id: v.string(),
  sampleId: v.string(),
  sampleVersion: v.number(),
  startedAt: v.number(),
  committedAt: v.nullable(v.number()),
  ratings: v.array(AttemptRatingSchema),
});
export type Attempt = v.InferOutput<typeof AttemptSchema>;

/** The attempt with one rating in the place of the one that it has of this criterion. */
export function withRating(attempt: Attempt, rating: AttemptRating): Attempt {
  const others = attempt.ratings.filter(({ criterionId }) => criterionId !== rating.criterionId);
  return { ...attempt, ratings: [...others, rating] };
}

/** The rating of a criterion, empty where there is none. */
export function ratingOf({ ratings }: Attempt, criterionId: string): AttemptRating {
  return (
    ratings.find((rating) => rating.criterionId === criterionId) ?? { criterionId, value: null, reason: '' }
  );
}

/** The criteria that keep an attempt from being committed: those without a value, and NE without a reason. */
export function stillOpen(attempt: Attempt, sample: Sample): Criterion[] {
  return criteriaFor(sample.rubric, sample.level).filter(({ id }) => {
    const { value, reason } = ratingOf(attempt, id);
    return value === null || (value === 'NE' && reason.trim() === '');
  });
}

/** How one's own rating stands to the reference, in words: "The same", "One step above the reference". */
export function differenceInWords(own: RatingValue | null, reference: RatingValue): string {
  if (own === null) return 'Not rated';
  if (own === reference) return 'The same';
  if (own === 'NE') return 'You saw not enough evidence where the reference has a rating';
  if (reference === 'NE') return 'You gave a rating where the reference sees not enough evidence';
  const steps = own - reference;
  return `${STEPS[Math.abs(steps)] ?? ''} ${steps > 0 ? 'above' : 'below'} the reference`;
}

const STEPS: Record<number, string> = { 1: 'One step', 2: 'Two steps', 3: 'Three steps' };
