import { useEffect, useMemo, useState } from 'react';
import { useApp, useInterview, useOwnRubrics } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import type { Role } from '@/core/interview/interview';
import { checkRubric } from '@/core/rubric/check-rubric';
import type { Rubric } from '@/core/rubric/rubric';
import { originOf } from '@/core/versions/beside';
import { newestOf } from '@/core/versions/versioned';

/** The choice of the rubric that comes with Second Chair. */
export const SHIPPED = '';

/**
 * The interviewer's own rubrics for a role, and which is chosen: the last interview's, where it was one of them. Those
 * that have problems left are not offered.
 */
export function useRubricChoice(role: Role) {
  const { rubricLibrary } = useApp();
  const attempt = useAttempt();
  const all = useOwnRubrics((state) => state.items);
  const previous = useInterview((state) => state.everywhere[0] ?? null);
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    attempt('Your own rubrics could not be read', () => rubricLibrary.getState().load());
  }, [attempt, rubricLibrary]);
  const ofRole = useMemo(() => newestOf(all ?? []).filter((rubric) => rubric.role === role), [all, role]);
  const own = useMemo(() => ofRole.filter((rubric) => checkRubric(rubric).length === 0), [ofRole]);
  const id = chosen ?? (previous && originOf(previous.rubricId));
  const rubric: Rubric | null = own.find((one) => one.id === id) ?? null;
  return { own, unfinished: ofRole.length - own.length, rubric, choose };
}
