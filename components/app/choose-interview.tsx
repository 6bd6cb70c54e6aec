import { useState } from 'react';
import { InterviewList } from '@/components/interviews/interview-list';
import { StartAlternative } from '@/components/interviews/start-alternative';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import styles from '@/components/interviews/page.module.css';
import { useApp, useInterview } from './app-context';
import { useAttempt } from './attempt';

/**
 * For a side panel or a window that was not opened from an interview or a merge request, such as by the browser's own
 * menu or from the dashboard: all interviews there are, or how to come by the first, with a merge request or without.
 * `toBegin`: it was opened to begin one.
 */
export function ChooseInterview({ toBegin = false }: { toBegin?: boolean }) {
  const { choose, now } = useApp();
  const attempt = useAttempt();
  const interviews = useInterview((state) => state.interviews);
  const [adding, setAdding] = useState(toBegin);
  if (interviews === null)
    return (
      <p className={styles.page} role="status">
        Loading
      </p>
    );
  const open = (id: string) => {
    const chosen = interviews.find((interview) => interview.id === id);
    if (chosen) attempt('The interview could not be opened', () => choose(chosen));
  };
  if (adding) return <StartAlternative onCancel={() => setAdding(false)} />;
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      New interview without a merge request
    </Button>
  );
  if (interviews.length === 0)
    return (
      <EmptyState title="No interview yet" action={add}>
        Open the candidate’s merge request on GitLab, and Second Chair there. Its interview can then be moved
        here.
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <h2>Which interview?</h2>
      <InterviewList label="All interviews" interviews={interviews} now={now()} onResume={open} />
      <div className={styles.actions}>{add}</div>
    </div>
  );
}
