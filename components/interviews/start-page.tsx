import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { RestoreBackup } from '@/components/backup/restore-backup';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { messageOf } from '@/stores/message-of';
import { InterviewList } from './interview-list';
import { StartInterview } from './start-interview';
import styles from './page.module.css';

/** Where no interview is open: those that this merge request has, or the first one to start. */
export function StartPage({ onStarted }: { onStarted: () => void }) {
  const { interviewStore } = useApp();
  const interviews = useInterview((state) => state.interviews) ?? [];
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (interviews.length === 0 || adding) return <StartInterview onStarted={onStarted} />;

  const resume = (id: string) => {
    interviewStore
      .getState()
      .open(id)
      .catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <div className={styles.page}>
      <h2>Interviews on this merge request</h2>
      <InterviewList interviews={interviews} onResume={resume} />
      {problem !== null && (
        <Notice tone="danger" title="The interview could not be opened">
          {problem}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button icon="plus" onClick={() => setAdding(true)}>
          New interview
        </Button>
        <RestoreBackup />
      </div>
    </div>
  );
}
