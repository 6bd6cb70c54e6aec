import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useAttempt } from '@/components/app/attempt';
import { candidateName } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import type { InterviewRow } from '@/core/interview/interview-row';
import { listInterviews, withNextSteps, type ListChoices } from '@/core/interview/list-interviews';
import type { Place } from '@/core/search/place';
import { goTo, type Address } from '../address';
import { SearchField } from '../search/search-field';
import { SearchResults } from '../search/search-results';
import { FirstRun } from './first-run';
import { InterviewList } from './interview-list';
import { useInterviewsServices, type InterviewRef } from './interviews-context';
import { readChoices, writeChoices } from './list-choices';
import { ListControls } from './list-controls';
import { useToday } from './use-today';
import styles from './interviews-section.module.css';

/** All interviews by what they need next; each opens in a window of its own, also without a GitLab page. */
export function InterviewsSection({ address }: { address: Address }) {
  const { addSample, openWindow, searchStore } = useInterviewsServices();
  const attempt = useAttempt();
  const rows = useRows();
  const searching = useStore(searchStore, ({ query }) => query.trim() !== '');
  const open = useCallback(
    (interview: InterviewRef | null, place?: Place) =>
      attempt('The interview could not be opened', () => openWindow(interview, place)),
    [attempt, openWindow],
  );
  const openHit = useCallback(
    (interview: InterviewRef, { id, kind }: Place) => open(interview, { id, kind }),
    [open],
  );
  const begin = () => open(null);
  const sample = () =>
    attempt('The sample interview could not be opened', async () => openWindow(await addSample()));
  if (rows === null)
    return (
      <main className={styles.page}>
        <p role="status">Loading</p>
      </main>
    );
  if (rows.length === 0)
    return (
      <main className={styles.page}>
        <h1>Interviews</h1>
        <FirstRun onBegin={begin} onSample={sample} />
      </main>
    );
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1>Interviews</h1>
        <Button icon="plus" onClick={begin}>
          New interview without a merge request
        </Button>
      </div>
      <SearchField />
      {searching ? (
        <SearchResults rows={rows} onOpen={openHit} />
      ) : (
        <ByNextStep rows={rows} choices={readChoices(address.id)} onOpen={open} />
      )}
    </main>
  );
}

function ByNextStep({
  rows,
  choices,
  onOpen,
}: {
  rows: readonly InterviewRow[];
  choices: ListChoices;
  onOpen: (interview: InterviewRef) => void;
}) {
  const today = useToday();
  const all = useMemo(() => withNextSteps(rows, today), [rows, today]);
  const { exerciseId, role, sort, step } = choices;
  const groups = useMemo(
    () => listInterviews(all, { exerciseId, role, sort, step }, candidateName),
    [all, exerciseId, role, sort, step],
  );
  const shown = groups.reduce((sum, { listed }) => sum + listed.length, 0);
  return (
    <>
      <ListControls
        all={all}
        shown={shown}
        choices={choices}
        onChoose={(chosen) => goTo('interviews', writeChoices(chosen))}
      />
      {shown === 0 ? (
        <p>No interview is like this. Choose another step, role or exercise.</p>
      ) : (
        // Another order is another list: it begins at its top.
        <InterviewList
          key={JSON.stringify([exerciseId, role, sort, step])}
          groups={groups}
          now={today.now}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

/** The rows of all interviews, read again when one was changed; null until they are there. */
function useRows(): InterviewRow[] | null {
  const { followInterviews, listInterviews: list } = useInterviewsServices();
  const attempt = useAttempt();
  const [rows, setRows] = useState<InterviewRow[] | null>(null);
  useEffect(() => {
    const read = () => attempt('The interviews could not be read', async () => setRows(await list()));
    read();
    return followInterviews(read);
  }, [attempt, followInterviews, list]);
  return rows;
}
