import { useMemo } from 'react';
import { useApp, useInterview, useReview } from '@/components/app/app-context';
import { indexActivity } from '@/components/notes/activity-index';
import { NoteList } from '@/components/notes/note-list';
import { Disclosure } from '@/components/ui/disclosure';
import { useWasThere } from '@/components/ui/use-was-there';
import { readClock } from '@/core/call/clock';
import { formatOffset } from '@/core/call/format-offset';
import { pushesSince } from '@/core/call/pushes';
import type { ClockEvent, Note } from '@/core/interview/interview';
import { CommitItem } from './commit-item';
import styles from './commits.module.css';

const NO_EVENTS: ClockEvent[] = [];

/** "00:51" on the clock of the call at that moment. */
function useOnTheClock(): (at: number) => string {
  const events = useInterview((state) => state.file?.interview.clock ?? NO_EVENTS);
  return (at) => {
    const before = events.filter((event) => event.at <= at);
    return formatOffset(readClock(before, 0, at).elapsedMs).slice(0, -3);
  };
}

/** The pushes since the call was started, oldest first, each with its commits and the notes that were taken after it. */
export function ArrivedCommits({ startedAt }: { startedAt: number }) {
  const records = useReview((state) => state.review.records);
  const onTheClock = useOnTheClock();
  const pushes = useMemo(() => pushesSince(indexActivity(records).values(), startedAt), [records, startedAt]);
  if (pushes.length === 0)
    return (
      <p className={styles.none}>
        None yet. What is pushed appears here within half a minute, while a tab shows the merge request.
      </p>
    );
  return (
    <ol aria-label="Pushes on the call">
      {pushes.map(({ id, at, commits }, index) => (
        <li key={id} className={styles.push}>
          <p className={styles.pushed}>
            Pushed at {onTheClock(at)}
            {commits.length > 1 && `: ${commits.length} commits`}
          </p>
          <ul aria-label="Commits on the call">
            {commits.map((commit) => (
              <CommitItem key={commit.id} commit={commit} newest={index === pushes.length - 1} />
            ))}
          </ul>
          <NotesBetween from={at} to={pushes[index + 1]?.at ?? Infinity} />
        </li>
      ))}
    </ol>
  );
}

/** What was noted on the call from one push to the next. Where there is much, it is in the list of notes as well. */
function NotesBetween({ from, to }: { from: number; to: number }) {
  const { now } = useApp();
  const isIn = ({ phase, createdAt }: Note) => phase === 'call' && createdAt >= from && createdAt < to;
  const count = useInterview((state) => state.file?.notes.filter(isIn).length ?? 0);
  const known = useWasThere(count > 0);
  if (!known || from > now()) return null;
  return (
    <Disclosure label={`Noted after it: ${count}`}>
      <NoteList label="Notes after this push" filter={isIn} />
    </Disclosure>
  );
}
