import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import styles from './findings.module.css';

/** The question that belongs to a finding, and a switch that puts it into the plan for the call. */
export function FollowUp({ findingId, question }: { findingId: string; question: string }) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const planned = useInterview((state) =>
    state.file?.questions.find(({ source }) => source.type === 'finding' && source.findingId === findingId),
  );
  const toggle = () =>
    attempt('The question plan was not saved', () => {
      const store = interviewStore.getState();
      if (planned) return store.removeQuestion(planned.id);
      return store.plan({ source: { type: 'finding', findingId }, text: question });
    });
  return (
    <div className={styles.foot}>
      <span className={styles.question}>{visibleText(question)}</span>
      <Button
        size="small"
        variant="quiet"
        icon="question"
        pressed={planned !== undefined}
        aria-label={`Ask on the call: ${visibleText(question)}`}
        onClick={toggle}
      >
        Ask
      </Button>
    </div>
  );
}
