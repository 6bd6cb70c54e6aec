import { useEffect, useMemo } from 'react';
import { useApp, useExercises, useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import type { Exercise } from '@/core/exercise/exercise';
import { recogniseExercise } from '@/core/exercise/recognise-exercise';

/** Every version of every exercise of the bank, asked for once; null until they are here. */
export function useBank(): Exercise[] | null {
  const { exerciseStore } = useApp();
  const attempt = useAttempt();
  const all = useExercises((state) => state.all);
  useEffect(() => {
    if (all === null) attempt('The exercises could not be loaded', () => exerciseStore.getState().load());
  }, [all, attempt, exerciseStore]);
  return all;
}

/** The exercise of the bank that the merge request at hand was made from; null where there is none, or it is not known yet. */
export function useRecognisedExercise(): Exercise | null {
  const all = useBank();
  const mergeRequest = useReview((state) => state.review.mergeRequest);
  return useMemo(
    () => (all && mergeRequest ? recogniseExercise(all, mergeRequest) : null),
    [all, mergeRequest],
  );
}
