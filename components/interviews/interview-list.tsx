import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { appointmentOf } from '@/core/call/appointment';
import type { Interview } from '@/core/interview/interview';
import { daysFromNow } from './time-in-words';
import { roleAndLevel } from './words';
import styles from './interview-list.module.css';

/** What a list row says about the call: relative, since the day matters and the clock does not. */
function call(interview: Interview, now: number): string {
  const { callAt } = interview;
  const became = appointmentOf(interview);
  if (became === 'cancelled') return 'call cancelled';
  if (became === 'no-show') return 'no-show';
  return callAt === null ? 'call time not set' : `call ${daysFromNow(callAt, now)}`;
}

/** Interviews, to resume one. */
export function InterviewList({
  label,
  interviews,
  now,
  onResume,
}: {
  /** Which interviews these are. */
  label: string;
  interviews: Interview[];
  /** Epoch ms. */
  now: number;
  onResume: (id: string) => void;
}) {
  const shown = useShown();
  return (
    <ul className={styles.list} aria-label={label}>
      {interviews.map((interview) => (
        <li key={interview.id} className={styles.row}>
          <div className={styles.text}>
            <div className={styles.name}>{shown.candidate(interview)}</div>
            <div className={styles.facts}>
              {roleAndLevel(interview)} · {call(interview, now)}
            </div>
          </div>
          <Button
            size="small"
            aria-label={`Resume: ${shown.candidate(interview)}`}
            onClick={() => onResume(interview.id)}
          >
            Resume
          </Button>
        </li>
      ))}
    </ul>
  );
}
