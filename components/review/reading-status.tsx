import { useApp, useNow, useReview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import type { Missing, Reading } from '@/core/merge-request/merge-request';
import { knownSurface } from '@/stores/review-store';
import { FAILURE_WORDS, listSources, SOURCE_WORDS } from './failure-words';
import { readState } from './read-state';
import { useReadAgain } from './use-read-again';
import styles from './reading-status.module.css';

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
  const clock = useShown().clock(until);
  return (
    <>
      <Progress reading={reading} />
      <p className={styles.line} role="status">
        GitLab asked to wait{clock !== null && ` until ${clock}`}; reading goes on by itself.
      </p>
    </>
  );
}

/** All comments are here; edits and reactions of single ones are still being read. */
function StillReading({ reading: { finishedAt, pagesFetched, pagesKnown } }: { reading: Reading }) {
  if (finishedAt === null || pagesFetched >= pagesKnown) return null;
  return (
    <span>
      details: {pagesFetched} of {pagesKnown} pages
    </span>
  );
}

/** For whoever wants to know, or to report it: each endpoint and what it answered. */
function Details({ missing }: { missing: Missing[] }) {
  return (
    <Disclosure label="Details">
      <ul className={styles.details}>
        {missing.map(({ source, failure, detail }) => (
          <li key={`${source} ${failure}`}>
            {SOURCE_WORDS[source]}: {FAILURE_WORDS[failure].title} ({visibleText(detail)})
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What is still shown when reading failed. */
function Kept({ reading }: { reading: Reading }) {
  const shown = useShown();
  if (reading.lastCompleteAt === null) return null;
  return (
    <p>
      Shown is what was read {!shown.hidesTimes && 'on '}
      {shown.moment(reading.lastCompleteAt)}.
    </p>
  );
}

function useSteps() {
  const { openUrl } = useApp();
  const readAgain = useReadAgain();
  const url = useReview((state) => state.review.mergeRequest?.webUrl ?? knownSurface(state)?.mrUrl ?? '');
  return { readAgain, openGitLab: () => openUrl(url) };
}

function Failed({ reading, first }: { reading: Reading; first: Missing }) {
  const { openGitLab, readAgain } = useSteps();
  const words = FAILURE_WORDS[first.failure];
  const again = (
    <Button size="small" icon="retry" onClick={readAgain}>
      Read again
    </Button>
  );
  return (
    <Notice
      tone="danger"
      title={words.title}
      action={
        <>
          {words.step !== 'read-again' && (
            <Button size="small" icon="external-link" onClick={openGitLab}>
              {words.step === 'sign-in' ? 'Sign in to GitLab' : 'Open in GitLab'}
            </Button>
          )}
          {again}
        </>
      }
    >
      <p>{words.what}</p>
      <Kept reading={reading} />
      <Details missing={reading.missing} />
    </Notice>
  );
}

const isCut = ({ failure }: Missing): boolean => failure === 'too-many';
const sourcesOf = (missing: Missing[]): string => listSources(missing.map(({ source }) => source));

/** Side facts are not all here: some could not be had, or there are more of them than are read. */
function Partial({ reading, onAgain }: { reading: Reading; onAgain: () => void }) {
  const cut = reading.missing.filter(isCut);
  const failed = reading.missing.filter((one) => !isCut(one));
  const titles = [
    ...(failed.length > 0 ? [`Could not be read: ${sourcesOf(failed)}`] : []),
    ...(cut.length > 0 ? [`Read in part: ${sourcesOf(cut)}`] : []),
  ];
  return (
    <Notice
      tone={failed.length > 0 ? 'warning' : 'neutral'}
      title={titles.join('. ')}
      action={
        <Button size="small" icon="retry" onClick={onAgain}>
          Read again
        </Button>
      }
    >
      {cut.map(({ source, detail }) => (
        <p key={source}>
          Read of {SOURCE_WORDS[source]}: {visibleText(detail)}.
        </p>
      ))}
      <p>Everything else is complete.</p>
      <StillReading reading={reading} />
      {failed.length > 0 && <Details missing={failed} />}
    </Notice>
  );
}

/** How far reading the merge request has come, or what is the matter with it and what to do. */
export function ReadingStatus() {
  const reading = useReview((state) => state.review.reading);
  const readAgain = useReadAgain();
  const shown = useShown();
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
          <span>Read {shown.moment(read.reading.lastCompleteAt)}, reading again</span>
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
      return <Failed {...read} />;
    case 'partial':
      return <Partial reading={read.reading} onAgain={readAgain} />;
    case 'complete':
      return (
        <div className={styles.line}>
          <span>Read {shown.moment(read.reading.finishedAt ?? read.reading.startedAt)}</span>
          <StillReading reading={read.reading} />
          <Button size="small" variant="quiet" icon="retry" aria-label="Read again" onClick={readAgain} />
        </div>
      );
  }
}
