import { useMemo } from 'react';
import { useInterview, useReview } from '@/components/app/app-context';
import { listFindings, type FindingList } from '@/core/exercise/list-findings';
import type { Finding } from '@/core/exercise/finding';
import { reviewExercise, type ReviewedExercise } from './candidate-comments';

const NONE: Finding[] = [];

/** The open interview's exercise held against the candidate's comments; null where it has none. */
export function useReviewedExercise(): ReviewedExercise | null {
  const exercise = useInterview((state) => state.exercise);
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  const records = useReview((state) => state.review.records);
  return exercise ? reviewExercise(records, exercise, candidate) : null;
}

/** Its findings and extras with what the interviewer has said; null where the interview has no exercise. */
export function useFindingList(): FindingList | null {
  const exercise = useInterview((state) => state.exercise);
  const findings = useInterview((state) => state.file?.findings ?? NONE);
  const comments = useReviewedExercise()?.comments;
  return useMemo(
    () => (exercise && comments ? listFindings(exercise, findings, comments) : null),
    [exercise, findings, comments],
  );
}
