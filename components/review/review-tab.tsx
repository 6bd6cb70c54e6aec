import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { useActs } from '@/components/app/use-acts';
import { useInterview, useNow, useReview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { isCandidate } from '@/core/activity/candidates';
import { callStart } from '@/core/call/clock';
import { filterEntries } from '@/core/activity/filter';
import type { TimelineEntry } from '@/core/activity/timeline';
import type { Candidate, Interview } from '@/core/interview/interview';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { CompletionNoteChoice } from './completion-note';
import { DiffMap } from './diff-map';
import { Filters } from './filters';
import { ProcessRules } from './process-rules';
import { ProcessSummary } from './process-summary';
import { ReadingStatus } from './reading-status';
import { readState } from './read-state';
import { timelineRows } from './rows';
import { TimelineList } from './timeline-list';
import { useReadAgain } from './use-read-again';
import { useRules } from './use-rules';
import { useShowEvent } from './use-show-event';
import { useTimeline } from './timeline-context';
import { useWantedEntry } from './use-wanted-entry';
import { isNarrow, useReviewFilter } from './use-review-filter';
import styles from './review-tab.module.css';

/** Asked for at once; the place for it is kept, and the list waits for neither. */
const axis = import('./axis');
const AxisSection = lazy(async () => ({ default: (await axis).AxisSection }));
const ExerciseSection = lazy(async () => ({
  default: (await import('@/components/exercise/exercise-section')).ExerciseSection,
}));

/** What stands in the list's place where there is nothing to list. */
function Nothing({
  reading,
  filtered,
  onClear,
}: {
  reading: boolean;
  filtered: boolean;
  onClear: () => void;
}) {
  if (filtered)
    return (
      <EmptyState
        title="Nothing passes the filters"
        action={<Button onClick={onClear}>Clear the filters</Button>}
      />
    );
  if (reading)
    return <EmptyState title="Reading the merge request">Comments appear as they arrive.</EmptyState>;
  return (
    <EmptyState title="No activity yet">
      Nobody has commented on this merge request. What the candidate writes appears here when it is read
      again.
    </EmptyState>
  );
}

/** Said once all has been read and none of it is a comment that the candidate can have made. */
function NoComments({ onEveryone }: { onEveryone: (() => void) | null }) {
  const readAgain = useReadAgain();
  return (
    <EmptyState
      title="The candidate has not commented yet"
      action={
        onEveryone ? (
          <Button onClick={onEveryone}>Show everyone’s activity</Button>
        ) : (
          <Button onClick={readAgain}>Read again</Button>
        )
      }
    />
  );
}

/** Whether the candidate commented or replied; where nobody has been chosen yet, any comment may be the candidate's. */
const hasComment = (entries: readonly TimelineEntry[], candidate: Candidate | null): boolean =>
  entries.some(({ event, replies }) =>
    [event, ...replies].some(
      ({ kind, author }) => kind === 'comment' && (!candidate || isCandidate(author, candidate)),
    ),
  );

function Review({ interview, onEdit }: { interview: Interview; onEdit: () => void }) {
  const timeline = useTimeline();
  const now = useNow(10_000);
  // Not the reading itself: its count of pages changes with every answer, and nothing here shows it.
  const read = useReview(({ review: { reading } }) => readState(reading, now).state);
  const whole = useReview(({ review: { reading } }) => wasReadWhole(reading));
  const finished = useReview(({ review: { reading } }) => reading !== null && reading.finishedAt !== null);
  const rules = useRules(timeline, interview);
  // Laying out thousands of marks on the axis can wait until the list is there.
  const drawn = useDeferredValue(timeline);
  const review = useReviewFilter();
  // Typing goes on while a long list is narrowed down.
  const filter = useDeferredValue(review.filter);
  const scroller = useRef<HTMLDivElement>(null);
  const filters = useRef<HTMLDivElement>(null);
  useActs({ clear: review.clear });
  const entries = useMemo(() => filterEntries(timeline.entries, filter), [timeline, filter]);
  const rows = useMemo(() => timelineRows(entries, timeline), [entries, timeline]);

  const silent = useMemo(
    () => whole && !hasComment(timeline.entries, interview.candidate),
    [whole, timeline, interview.candidate],
  );

  const [show, showEvent] = useShowEvent(rows, timeline.entries, review.setAside);
  useWantedEntry(timeline, showEvent);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.top}>
        <ReadingStatus />
        <Suspense fallback={<div className={styles.axis} />}>
          <AxisSection timeline={drawn} interview={interview} rules={rules} onShow={showEvent} />
        </Suspense>
        {/* What is read before the call makes room once it runs. */}
        <Disclosure
          label={<ProcessSummary rules={rules} />}
          defaultOpen={callStart(interview.clock) === null}
        >
          <ProcessRules
            rules={rules}
            onShow={showEvent}
            onFix={onEdit}
            extra={({ id, state }) =>
              id === 'completion-note' &&
              interview.candidate && (
                <CompletionNoteChoice timeline={timeline} interview={interview} found={state === 'met'} />
              )
            }
          />
        </Disclosure>
        <DiffMap entries={timeline.entries} filter={filter} onChange={review.change} />
        <Suspense>
          <ExerciseSection />
        </Suspense>
      </div>
      <Filters ref={filters} timeline={timeline} shown={entries.length} review={review} />
      {silent && <NoComments onEveryone={rows.length < timeline.entries.length ? review.showAll : null} />}
      <TimelineList
        rows={rows}
        count={timeline.entries.length}
        complete={finished}
        show={show}
        scroller={scroller}
        cover={filters}
      />
      {rows.length === 0 && !silent && (
        <Nothing
          reading={read === 'reading'}
          filtered={timeline.entries.length > 0}
          onClear={isNarrow(filter) ? review.clear : review.showAll}
        />
      )}
    </div>
  );
}

/** The candidate's review: how far it has been read, its times, the process, and everything that was done. */
export function ReviewTab({ onEdit }: { onEdit: () => void }) {
  const interview = useInterview((state) => state.file?.interview ?? null);
  if (!interview) return null;
  return <Review key={interview.id} interview={interview} onEdit={onEdit} />;
}
