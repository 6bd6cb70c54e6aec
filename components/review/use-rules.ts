import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { localZone } from '@/components/interviews/local-date-time';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';
import type { ProcessRule } from '@/core/process/process-rule';
import type { readProcess } from '@/core/process/read-process';

type ReadProcess = typeof readProcess;

/** The words in which people say that they are done are many; asked for at once, but nobody waits for them to see the list. */
let loaded: ReadProcess | null = null;
const loading = import('@/core/process/read-process').then((module) => (loaded = module.readProcess));

function useReadProcess(): ReadProcess | null {
  const attempt = useAttempt();
  const [read, setRead] = useState<ReadProcess | null>(() => loaded);
  useEffect(() => {
    if (loaded) return;
    attempt('The process rules could not be loaded', async () => {
      const readProcess = await loading;
      setRead(() => readProcess);
    });
  }, [attempt]);
  return read;
}

const NONE: ProcessRule[] = [];

/**
 * The process rules of the open interview; none until they are loaded. Looking for the completion note in thousands of
 * comments takes longer than drawing them, so the timeline is shown first and the rules follow it.
 */
export function useRules(timeline: Timeline, interview: Interview): ProcessRule[] {
  const read = useReadProcess();
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
    if (!read) return NONE;
    const { timeline: entries, interview: about, ...known } = shown;
    return read(entries, about, { ...known, timeZone: localZone() });
  }, [shown, read]);
}
