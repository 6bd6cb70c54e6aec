import { useInterview, useNow } from '@/components/app/app-context';
import { noteTime } from '@/core/call/note-time';
import { noteTimeLabel } from './note-time-label';
import styles from './call-time.module.css';

/** The time that a note written now will carry. */
export function CallTime() {
  const interview = useInterview((state) => state.file?.interview ?? null);
  const now = useNow(1000);
  if (!interview) return null;
  return <span className={styles.time}>{noteTimeLabel(noteTime(interview, now))}</span>;
}
