import { useInterview, useNow } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Badge } from '@/components/ui/badge';
import { formatSpan } from '@/core/activity/relative-time';
import { MINUTE_MS } from '@/core/interview/interview';
import { scorecardDue } from '@/core/summary/scorecard-due';
import styles from './due-line.module.css';

/** When the scorecard is due, once the call is over: how long there is still, or how long it has been awaited. */
export function DueLine() {
  const interview = useInterview((state) => state.file?.interview ?? null);
  const shown = useShown();
  const now = useNow(MINUTE_MS / 2);
  const due = interview && scorecardDue(interview, now);
  if (!due) return null;
  const { dueAt, submittedAt } = due;
  if (submittedAt !== null) return <p className={styles.due}>Submitted {shown.moment(submittedAt)}.</p>;
  const late = now - dueAt;
  return (
    <p className={styles.due}>
      {late < MINUTE_MS ? (
        <>
          <Badge tone="neutral">Due in {formatSpan(Math.max(0, -late))}</Badge> The scorecard is due{' '}
          {shown.moment(dueAt)}.
        </>
      ) : (
        <>
          <Badge tone="warning">{formatSpan(late)} late</Badge> The scorecard was due {shown.moment(dueAt)}.
        </>
      )}
    </p>
  );
}
