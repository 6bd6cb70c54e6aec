import { useMemo } from 'react';
import { useInterview, useReview } from '@/components/app/app-context';
import { TaggedCriteria } from '@/components/evidence/tagged-criteria';
import { ActivityLink } from '@/components/notes/activity-link';
import { indexActivity } from '@/components/notes/activity-index';
import { visibleText } from '@/components/ui/visible-text';
import { readClock } from '@/core/call/clock';
import { formatOffset } from '@/core/call/format-offset';
import type { ClockEvent } from '@/core/interview/interview';
import styles from './call-tab.module.css';

const NO_EVENTS: ClockEvent[] = [];

/** The commits made since the call was started, oldest first, as far as the merge request has been read. */
export function ArrivedCommits({ startedAt }: { startedAt: number }) {
  const records = useReview((state) => state.review.records);
  const events = useInterview((state) => state.file?.interview.clock ?? NO_EVENTS);
  const onTheClock = (at: number) =>
    formatOffset(
      readClock(
        events.filter((event) => event.at <= at),
        0,
        at,
      ).elapsedMs,
    ).slice(0, -3);
  const commits = useMemo(
    () =>
      [...indexActivity(records).values()]
        .filter((event) => event.kind === 'commit')
        .filter(({ at }) => at >= startedAt)
        .sort((a, b) => a.at - b.at),
    [records, startedAt],
  );
  if (commits.length === 0)
    return <p className={styles.none}>None yet. Reading again brings what was pushed.</p>;
  return (
    <ul aria-label="Commits on the call">
      {commits.map((commit) => (
        <li key={commit.id} className={styles.row}>
          <p className={styles.rowTitle} dir="auto">
            {visibleText(commit.title)}
            <span className={styles.quiet}>{onTheClock(commit.at)}</span>
          </p>
          <ActivityLink eventId={commit.id} />
          <TaggedCriteria eventId={commit.id} />
        </li>
      ))}
    </ul>
  );
}
