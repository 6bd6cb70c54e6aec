import { useDeferredValue, useMemo } from 'react';
import { useReview } from '@/components/app/app-context';
import { localZone } from '@/components/interviews/local-date-time';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { wereEditsRead } from '@/core/process/late-changes';
import type { ProcessRule } from '@/core/process/process-rule';
import { readProcess } from '@/core/process/read-process';

/**
 * The process rules of the open interview. Looking for the completion note in thousands of comments takes longer than
 * drawing them, so the timeline is shown first and the rules follow it.
 */
export function useRules(timeline: Timeline, interview: Interview): ProcessRule[] {
  const complete = useReview(({ review }) => wasReadWhole(review.reading));
  const editsKnown = useReview(({ review }) => wereEditsRead(review.reading));
  const arriving = useReview(
    ({ review: { reading } }) => reading !== null && reading.finishedAt === null && !complete,
  );
  const input = useMemo(
    () => ({ timeline, interview, complete, arriving, editsKnown }),
    [timeline, interview, complete, arriving, editsKnown],
  );
  const shown = useDeferredValue(input);
  return useMemo(() => {
    const { timeline: entries, interview: about, ...known } = shown;
    return readProcess(entries, about, { ...known, timeZone: localZone() });
  }, [shown]);
}
