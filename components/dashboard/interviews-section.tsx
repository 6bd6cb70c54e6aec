import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { InterviewList } from '@/components/interviews/interview-list';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Interview } from '@/core/interview/interview';
import { useInterviewsServices } from './interviews-context';
import styles from './interviews-section.module.css';

/** All interviews there are: each opens in a window of its own, also without a GitLab page. */
export function InterviewsSection() {
  const { followInterviews, listInterviews, now, openWindow } = useInterviewsServices();
  const attempt = useAttempt();
  const [interviews, setInterviews] = useState<Interview[] | null>(null);

  useEffect(() => {
    const read = () =>
      attempt('The interviews could not be read', async () => setInterviews(await listInterviews()));
    read();
    return followInterviews(read);
  }, [attempt, followInterviews, listInterviews]);

  const open = (interview: Interview | null) =>
    attempt('The interview could not be opened', () => openWindow(interview));
  if (interviews === null)
    return (
      <main className={styles.page}>
        <p role="status">Loading</p>
      </main>
    );
  const add = (
    <Button icon="plus" onClick={() => open(null)}>
      New interview without a merge request
    </Button>
  );
  return (
    <main className={styles.page}>
      <h1>Interviews</h1>
      {interviews.length === 0 ? (
        <EmptyState title="No interview yet" action={add}>
          Open the candidate’s merge request on GitLab, and Second Chair there: the interview begins beside
          it. One of another form, agreed with the candidate, begins here.
        </EmptyState>
      ) : (
        <>
          <InterviewList
            label="All interviews"
            interviews={interviews}
            now={now()}
            onResume={(id) => open(interviews.find((interview) => interview.id === id) ?? null)}
          />
          <div>{add}</div>
        </>
      )}
    </main>
  );
}
