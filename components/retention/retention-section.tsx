import { useCallback, useEffect, useRef, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { KeepingPart } from '@/components/keeping/keeping-part';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { dateAndTime } from '@/components/ui/clock-time';
import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import type { Interview } from '@/core/interview/interview';
import type { PurgeNotice } from '@/core/keeping/purge-notice';
import { purgeAtOf, validNotice } from '@/core/keeping/retention';
import type { ErasureAnswer, RetentionOverview } from '@/stores/retention';
import { KeptInterview } from './kept-interview';
import { Proof } from './proof';
import { useRetentionServices } from './retention-context';
import { SubjectAccess } from './subject-access';
import { SweepLine } from './sweep-line';
import styles from './retention.module.css';

/** More than these are shown when they are asked for. */
const SHOWN = 12;

/** How long each interview is kept, what was announced, and the ways to erase and to hand out. */
export function RetentionSection() {
  const { retention } = useRetentionServices();
  const attempt = useAttempt();
  const [overview, setOverview] = useState<RetentionOverview | null>(null);
  const [erased, setErased] = useState<(ErasureAnswer & { outcome: 'erased' }) | null>(null);
  const [all, setAll] = useState(false);
  const read = useCallback(
    () =>
      attempt('How long interviews are kept could not be read', async () =>
        setOverview(await retention.list()),
      ),
    [attempt, retention],
  );
  useEffect(() => {
    read();
    return retention.follow(read);
  }, [read, retention]);

  const erase = async (interviewIds: string[]) => {
    const answer = await retention.erase(interviewIds);
    if (answer.outcome === 'erased') setErased(answer);
    return answer;
  };
  if (!overview)
    return (
      <KeepingPart title="Retention">
        <p role="status">Loading</p>
      </KeepingPart>
    );
  const { erasures, interviews, notices, sweep, unused } = overview;
  const noticeOf = ({ id }: Interview): PurgeNotice | null =>
    notices.find(({ interviewId }) => interviewId === id) ?? null;
  const sorted = soonestFirst(interviews);
  const announced = sorted.filter((interview) => validNotice(interview, noticeOf(interview)));
  const others = sorted.filter((interview) => !announced.includes(interview));
  const shown = all ? others : others.slice(0, SHOWN);
  const rows = (some: Interview[]) =>
    some.map((interview) => (
      <KeptInterview key={interview.id} interview={interview} notice={noticeOf(interview)} erase={erase} />
    ));
  return (
    <KeepingPart title="Retention">
      <p>
        When an interview’s time is over, everything of it is erased: as many days after its last export as
        its process says, unless it is held. A week before, it is announced here, among the interviews, and in
        the panel. One of which nothing was exported stays until you erase it.
      </p>
      {erased && <Proof key={erased.remains.tombstones} erased={erased} retention={retention} />}
      {!erased && (sweep.state === 'due' || sweep.state === 'failed') && <SweepLine retention={retention} />}
      {announced.length > 0 && (
        <>
          <h3>Announced</h3>
          <ul className={styles.list} aria-label="Announced">
            {rows(announced)}
          </ul>
        </>
      )}
      {others.length > 0 ? (
        <>
          <h3>{announced.length > 0 ? 'Not announced' : 'Interviews'}</h3>
          <ul className={styles.list} aria-label="Interviews">
            {rows(shown)}
          </ul>
          {shown.length < others.length && (
            <div>
              <Button size="small" onClick={() => setAll(true)}>
                Show all {others.length}
              </Button>
            </div>
          )}
        </>
      ) : (
        announced.length === 0 && <p className={styles.quiet}>No interview is stored.</p>
      )}
      <Unused
        count={unused}
        erase={() => attempt('It could not be erased', () => retention.eraseUnused().then(read))}
      />
      <SubjectAccess interviews={interviews} erase={erase} />
      {erasures.length > 0 && (
        <Disclosure label={`Log of erasures (${erasures.length})`}>
          <ul className={styles.sentences} aria-label="Log of erasures">
            {erasures.map(({ id, at, reason, interviews: count }) => (
              <li key={id}>
                {dateAndTime(at)}: {counted(count, 'interview')},{' '}
                {reason === 'purged' ? 'their time was over' : 'by hand'}.
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </KeepingPart>
  );
}

/** By the day on which they go; those that have none come last. */
function soonestFirst(interviews: readonly Interview[]): Interview[] {
  const at = (interview: Interview): number => purgeAtOf(interview) ?? Infinity;
  return [...interviews].sort((a, b) => (at(a) === at(b) ? b.createdAt - a.createdAt : at(a) - at(b)));
}

/** What was read and is of no interview: it goes by itself when it is a month old, or now, in two steps. */
function Unused({ count, erase }: { count: number; erase: () => void }) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (count === 0) return null;
  const keep = () =>
    keepFocus(
      () => opener.current,
      () => setAsking(false),
    );
  const confirm = () => {
    setAsking(false);
    erase();
  };
  if (asking)
    return (
      <Notice
        tone="warning"
        title="Erase what was read for good?"
        action={
          <>
            <Button size="small" variant="danger" onClick={confirm}>
              Erase for good
            </Button>
            <Button size="small" autoFocus onClick={keep}>
              Keep it
            </Button>
          </>
        }
      >
        What GitLab still has comes back when the merge request is opened again; what a comment said before it
        was edited or deleted does not.
      </Notice>
    );
  return (
    <Notice
      tone="neutral"
      title={
        count === 1
          ? '1 merge request was read that no interview is about'
          : `${count} merge requests were read that no interview is about`
      }
      action={
        <Button ref={opener} size="small" onClick={() => setAsking(true)}>
          Erase what was read
        </Button>
      }
    >
      What was read goes by itself when it is 30 days old.
    </Notice>
  );
}
