import { lazy, Suspense } from 'react';
import { useNow, useReview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { clockTime, dateAndTime } from '@/components/ui/clock-time';
import { Notice } from '@/components/ui/notice';
import type { Reading } from '@/core/merge-request/merge-request';
import { readState } from './read-state';
import { StillReading } from './still-reading';
import { useReadingSteps } from './use-reading-steps';
import styles from './reading-status.module.css';

/** What is the matter is said with many words, which are loaded where something is. */
const ReadingFailed = lazy(async () => ({ default: (await import('./reading-troubles')).ReadingFailed }));
const ReadInPart = lazy(async () => ({ default: (await import('./reading-troubles')).ReadInPart }));

function Progress({ reading }: { reading: Reading }) {
  const known = Math.max(reading.pagesKnown, reading.pagesFetched, 1);
  return (
    <div className={styles.line}>
      <span>
        Reading: {reading.pagesFetched} of {known} pages
      </span>
      <progress
        className={styles.progress}
        value={reading.pagesFetched}
        max={known}
        aria-label="Pages read"
      />
    </div>
  );
}

/** GitLab allows only so many requests at a time; the reader waits by itself, and says until when. */
function Waiting({ reading, until }: { reading: Reading; until: number }) {
  return (
    <>
      <Progress reading={reading} />
      <p className={styles.line} role="status">
        GitLab asked to wait until {clockTime(until)}; reading goes on by itself.
      </p>
    </>
  );
}

/** How far reading the merge request has come, or what is the matter with it and what to do. */
export function ReadingStatus() {
  const reading = useReview((state) => state.review.reading);
  const { readAgain } = useReadingSteps();
  const read = readState(reading, useNow(10_000));
  switch (read.state) {
    case 'not-read':
      return (
        <div className={styles.line}>
          <span>This merge request has not been read yet.</span>
          <Button size="small" onClick={readAgain}>
            Read it now
          </Button>
        </div>
      );
    case 'reading':
      // What is read again by itself must not look as if nothing were there yet.
      return read.reading.lastCompleteAt === null ? (
        <Progress reading={read.reading} />
      ) : (
        <div className={styles.line}>
          <span>Read {dateAndTime(read.reading.lastCompleteAt)}, reading again</span>
        </div>
      );
    case 'waiting':
      return <Waiting {...read} />;
    case 'stalled':
      return (
        <Notice
          tone="warning"
          title="Reading stopped before its end"
          action={
            <Button size="small" icon="retry" onClick={readAgain}>
              Read again
            </Button>
          }
        >
          {read.reading.pagesFetched} of {read.reading.pagesKnown} pages are here.
        </Notice>
      );
    case 'failed':
      return (
        <Suspense>
          <ReadingFailed {...read} />
        </Suspense>
      );
    case 'partial':
      return (
        <Suspense>
          <ReadInPart reading={read.reading} />
        </Suspense>
      );
    case 'complete':
      return (
        <div className={styles.line}>
          <span>Read {dateAndTime(read.reading.finishedAt ?? read.reading.startedAt)}</span>
          <StillReading reading={read.reading} />
          <Button size="small" variant="quiet" icon="retry" aria-label="Read again" onClick={readAgain} />
        </div>
      );
  }
}
