import { Button } from '@/components/ui/button';
import { dateAndTime } from '@/components/ui/clock-time';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { Missing, Reading } from '@/core/merge-request/merge-request';
import { FAILURE_WORDS, listSources, SOURCE_WORDS } from './failure-words';
import { StillReading } from './still-reading';
import { useReadingSteps } from './use-reading-steps';
import styles from './reading-status.module.css';

/** For whoever wants to know, or to report it: each endpoint and what it answered. */
function Details({ missing }: { missing: Missing[] }) {
  return (
    <Disclosure label="Details">
      <ul className={styles.details}>
        {missing.map(({ source, failure, detail }) => (
          <li key={`${source} ${failure}`}>
            {SOURCE_WORDS[source]}: {FAILURE_WORDS[failure].title.toLowerCase()} ({detail})
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What is still shown when reading failed. */
function Kept({ reading }: { reading: Reading }) {
  if (reading.lastCompleteAt === null) return null;
  return <p>Shown is what was read on {dateAndTime(reading.lastCompleteAt)}.</p>;
}

/** The merge request could not be read: why, what to do, and what is shown all the same. */
export function ReadingFailed({ reading, first }: { reading: Reading; first: Missing }) {
  const { openGitLab, readAgain } = useReadingSteps();
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
export function ReadInPart({ reading }: { reading: Reading }) {
  const { readAgain } = useReadingSteps();
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
        <Button size="small" icon="retry" onClick={readAgain}>
          Read again
        </Button>
      }
    >
      {cut.map(({ source, detail }) => (
        <p key={source}>
          Read of {SOURCE_WORDS[source]}: {detail}.
        </p>
      ))}
      <p>Everything else is complete.</p>
      <StillReading reading={reading} />
      {failed.length > 0 && <Details missing={failed} />}
    </Notice>
  );
}
