import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { inSlices } from '@/components/app/in-slices';
import { localZone } from '@/components/interviews/local-date-time';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';
import type { ProcessRule } from '@/core/process/process-rule';
import type * as ProcessModule from './process';

type Process = typeof ProcessModule;

/** The words in which people say that they are done are many; asked for at once, but nobody waits for them to see the list. */
let loaded: Process | null = null;
const loading = import('./process').then((module) => (loaded = module));

function useProcess(): Process | null {
  const attempt = useAttempt();
  const [process, setProcess] = useState<Process | null>(() => loaded);
  useEffect(() => {
    if (loaded) return;
    attempt('The process rules could not be loaded', async () => {
      setProcess(await loading);
    });
  }, [attempt]);
  return process;
}

const NONE: ProcessRule[] = [];

/**
 * The process rules of the open interview; none until they are known. Looking for the completion note in thousands of
 * comments takes longer than drawing them, so the timeline is shown first, and the search leaves room for what is done
 * meanwhile.
 */
export function useRules(timeline: Timeline, interview: Interview): ProcessRule[] {
  const process = useProcess();
  const complete = useReview(({ review }) => wasReadWhole(review.reading));
  const editsKnown = useReview(({ review }) => wereEditsRead(review.reading));
  const arriving = useReview(
    ({ review: { reading } }) => reading !== null && reading.finishedAt === null && !complete,
  );
  const input = useMemo(
    () => ({ timeline, interview, complete, arriving, editsKnown }),
    [timeline, interview, complete, arriving, editsKnown],
  );
  const [searched, setSearched] = useState<typeof input | null>(null);
  useEffect(() => {
    if (!process) return;
    const left = new AbortController();
    const steps = input.arriving
      ? [].values()
      : process.searchCompletionNote(input.timeline, input.interview);
    inSlices(steps, left.signal, () => setSearched(input));
    return () => left.abort();
  }, [process, input]);
  const shown = useDeferredValue(searched);
  return useMemo(() => {
    if (!process || !shown) return NONE;
    const { timeline: entries, interview: about, ...known } = shown;
    return process.readProcess(entries, about, { ...known, timeZone: localZone() });
  }, [shown, process]);
}
