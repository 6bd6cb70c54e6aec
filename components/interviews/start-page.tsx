import { useRef, useState, type RefObject } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { RestoreBackup } from '@/components/backup/restore-backup';
import { OpenPreparation } from '@/components/preparation/open-preparation';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import type { Interview } from '@/core/interview/interview';
import { InterviewList } from './interview-list';
import { StartInterview } from './start-interview';
import styles from './page.module.css';

/** The interviews that this merge request has. */
function Resume({
  interviews,
  addRef,
  onAdd,
}: {
  interviews: Interview[];
  /** The button that adds one. */
  addRef: RefObject<HTMLButtonElement | null>;
  onAdd: () => void;
}) {
  const { interviewStore, now } = useApp();
  const attempt = useAttempt();
  const resume = (id: string) =>
    attempt('The interview could not be opened', () => interviewStore.getState().open(id));
  return (
    <div className={styles.page}>
      <h2>Interviews on this merge request</h2>
      <InterviewList
        label="Interviews on this merge request"
        interviews={interviews}
        now={now()}
        onResume={resume}
      />
      <div className={styles.actions}>
        <Button ref={addRef} icon="plus" onClick={onAdd}>
          New interview
        </Button>
      </div>
    </div>
  );
}

/** Where no interview is open: those that this merge request has, or the first one to start. */
export function StartPage({ onStarted }: { onStarted: () => void }) {
  const interviews = useInterview((state) => state.interviews) ?? [];
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const cancel = () =>
    keepFocus(
      () => add.current,
      () => setAdding(false),
    );
  const isFirst = interviews.length === 0;
  return (
    <>
      {isFirst || adding ? (
        <StartInterview onStarted={onStarted} onCancel={isFirst ? undefined : cancel} />
      ) : (
        <Resume interviews={interviews} addRef={add} onAdd={() => setAdding(true)} />
      )}
      {/* Under either: what became of a restore stays in sight when the first interview comes with it. */}
      <div className={styles.restore}>
        <WithoutMergeRequest />
        <RestoreBackup />
        <OpenPreparation />
      </div>
    </>
  );
}

/** An interview of another form is none of this merge request: it begins where all of them are. */
function WithoutMergeRequest() {
  const { openDashboard } = useApp();
  const attempt = useAttempt();
  return (
    <Button
      variant="quiet"
      icon="external-link"
      onClick={() => attempt('The dashboard could not be opened', () => openDashboard('interviews'))}
    >
      Another form, without a merge request
    </Button>
  );
}
