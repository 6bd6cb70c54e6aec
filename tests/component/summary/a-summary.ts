import { screen } from '@testing-library/react';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import type { Rating, RatingValue } from '@/core/interview/interview';
import { CALL_AT } from '@/tests/fixtures/interview';

export const interviewId = 'interview-1';
/** A rating at intermediate. */
export const rating = (criterionId: string, value: RatingValue | null, comment = ''): Rating => ({
  interviewId,
  criterionId,
  values: { intermediate: value, senior: null },
  reason: '',
  comment,
  updatedAt: CALL_AT,
});
export const feedback = (patch = {}) => ({ ...emptyFeedback(interviewId, CALL_AT), ...patch });
/** The field of the summary with this name. */
export const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
/** One rating, with its words. */
export const security = rating('backend-security', 4, 'Found the open refund.');
