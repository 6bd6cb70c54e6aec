import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useInterview, useReview } from '@/components/app/app-context';
import type { ActivityRecord } from '@/core/activity/activity-event';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { Timeline } from '@/core/activity/timeline';
import { HOUR_MS } from '@/core/interview/interview';
import { reviewEnd } from '@/core/process/review-end';

const TimelineContext = createContext<Timeline | null>(null);

/** The timeline of the open interview. Throws outside a `TimelineProvider`. */
export function useTimeline(): Timeline {
  const timeline = useContext(TimelineContext);
  if (!timeline) throw new Error('useTimeline: no <TimelineProvider> above this component');
  return timeline;
}

/**
 * What the timeline is made of. Comments count at once; the details that come after the end (edits, reactions) are taken
 * in piece by piece behind whatever else is done, such as scrolling.
 */
function useActivityRecords(): ActivityRecord[] {
  const records = useReview((state) => state.review.records);
  const ended = useReview(({ review }) => review.reading !== null && review.reading.finishedAt !== null);
  const shown = useDeferredValue(records);
  const endShown = useDeferredValue(ended);
  return ended && endShown ? shown : records;
}

/** Derives the timeline once for all who show a part of it, and again only when what it is made of has changed. */
export function TimelineProvider({ children }: { children: ReactNode }) {
  const records = useActivityRecords();
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  const sittingGapMs = useInterview((state) => state.file?.interview.process.sittingGapMs ?? HOUR_MS);
  const reviewEndsAt = useInterview((state) => state.file && reviewEnd(state.file.interview));
  const commitOwners = useInterview((state) => state.file?.interview.commitOwners);
  const timeline = useMemo(
    () => deriveTimeline(records, { candidate, sittingGapMs, reviewEndsAt, commitOwners }),
    [records, candidate, sittingGapMs, reviewEndsAt, commitOwners],
  );
  return <TimelineContext value={timeline}>{children}</TimelineContext>;
}
