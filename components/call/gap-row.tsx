import { use } from 'react';
import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import type { Gap } from '@/core/call/gaps';
import { NEED_WORDS } from '@/core/rubric/need-words';
import { PlanFocusContext } from './plan-focus';
import { PlanQuestionButton } from './plan-question-button';
import styles from './call-tab.module.css';

/** A criterion without evidence and its next question: one press asks it, and goes on to the note line. */
export function GapRow({ gap: { criterion, must, question, plannedId } }: { gap: Gap }) {
  const { interviewStore, newId } = useApp();
  const { toNote } = use(PlanFocusContext);
  // Where it can't be saved, the panel's header says so.
  const ask = async () => {
    if (question === null) return;
    const store = interviewStore.getState();
    const id = plannedId ?? newId();
    const source = { type: 'criterion', criterionId: criterion.id } as const;
    const planning = plannedId === null ? store.plan({ id, source, text: question }) : Promise.resolve();
    const asking = interviewStore.getState().ask(id, true);
    toNote();
    await Promise.all([planning, asking]);
  };
  return (
    <li className={styles.row}>
      <p className={styles.rowTitle}>
        {visibleText(criterion.title)}
        <span className={styles.quiet}>{NEED_WORDS[must ? 'must' : 'nice']}</span>
      </p>
      {question === null ? (
        <p className={styles.question}>All its questions were asked.</p>
      ) : (
        <div className={styles.suggested}>
          <p className={styles.question} dir="auto">
            {visibleText(question)}
          </p>
          <span className={styles.rowButtons}>
            <Button
              size="small"
              data-gap-ask
              aria-label={`Ask now: ${visibleText(question)}`}
              onClick={() => void ask()}
            >
              Ask
            </Button>
            <PlanQuestionButton criterionId={criterion.id} question={question} />
          </span>
        </div>
      )}
    </li>
  );
}
