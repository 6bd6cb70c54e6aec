import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { candidateName, roleAndLevel } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { visibleText } from '@/components/ui/visible-text';
import { appointmentOf } from '@/core/call/appointment';
import type { Interview } from '@/core/interview/interview';
import { useInterviewsServices } from './interviews-context';
import rows from '@/components/interviews/interview-list.module.css';
import styles from './interviews-section.module.css';

/** All interviews there are: each opens in a window of its own, also without a GitLab page. */
export function InterviewsSection() {
  const { followInterviews, listInterviews, openWindow } = useInterviewsServices();
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
          <ul className={rows.list} aria-label="All interviews">
            {interviews.map((interview) => (
              <li key={interview.id} className={rows.row}>
                <div className={rows.text}>
                  <div className={rows.name}>{visibleText(candidateName(interview))}</div>
                  <div className={rows.facts}>
                    {roleAndLevel(interview)} · {callWords(interview)}
                  </div>
                </div>
                <Button
                  size="small"
                  aria-label={`Resume: ${candidateName(interview)}`}
                  onClick={() => open(interview)}
                >
                  Resume
                </Button>
              </li>
            ))}
          </ul>
          <div>{add}</div>
        </>
      )}
    </main>
  );
}

const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** The day of the call, or what became of it: the dashboard is looked at on other days than the call's. */
function callWords(interview: Interview): string {
  const became = appointmentOf(interview);
  if (became === 'cancelled') return 'call cancelled';
  if (became === 'no-show') return 'no-show';
  return interview.callAt === null ? 'call time not set' : `call on ${day.format(interview.callAt)}`;
}
