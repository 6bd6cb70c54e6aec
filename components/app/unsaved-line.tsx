import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { InterviewState } from '@/stores/interview-store';
import styles from './panel-header.module.css';

/**
 * The fields that are said here. What is being typed in a line says so beside the line; a note's editor may be out of
 * sight.
 */
const FIELDS = /^(interview$|clock$|feedback$|evidence:|rating:|note:|draft:note:|question:|finding:)/;

const failedFields = (saves: InterviewState['saves']): string[] =>
  Object.keys(saves).filter((field) => FIELDS.test(field) && saves[field]?.state === 'failed');

/** Says in one line, wherever the user is, that something of the open interview could not be saved. */
export function UnsavedLine() {
  const { interviewStore } = useApp();
  const message = useInterview(({ saves }) => {
    const status = saves[failedFields(saves)[0] ?? ''];
    return status?.state === 'failed' ? status.message : null;
  });
  if (message === null) return null;
  const retry = () => {
    const store = interviewStore.getState();
    // A retry never rejects; what fails again is said here again.
    for (const field of failedFields(store.saves)) void store.retry(field);
  };
  return (
    <div className={styles.line}>
      <p className={styles.unsaved} role="alert" title={message}>
        Not saved: {message}
      </p>
      <Button size="small" icon="retry" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}
