import { use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { inPlanOrder } from '@/core/call/question-plan';
import type { Question } from '@/core/interview/question';
import { PlanFocusContext } from './plan-focus';
import { PlanLine } from './plan-line';
import { PlannedQuestion } from './planned-question';
import styles from './question-plan.module.css';

const NONE: Question[] = [];

/** What is to be asked on the call, in order: suggested, marked in the review, or own questions. */
export function QuestionPlan() {
  const { interviewStore } = useApp();
  const { wanted, taken } = use(PlanFocusContext);
  const plan = inPlanOrder(useInterview((state) => state.file?.questions ?? NONE));
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const asked = plan.filter(({ askedAt }) => askedAt !== null).length;

  const ticks = () => [...(root.current?.querySelectorAll<HTMLInputElement>('[data-plan-tick]') ?? [])];
  const writeLine = () => root.current?.querySelector<HTMLElement>('[data-plan-write]');
  useEffect(() => {
    if (wanted === null || wanted === 'gap') return;
    const next = wanted === 'next' ? ticks().find((tick) => !tick.checked) : undefined;
    (next ?? writeLine())?.focus();
    taken();
  }, [wanted, taken]);

  // A row that changes its place may lose the focus on its way.
  const focused = useRef<HTMLElement | null>(null);
  const order = plan.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  }, [order]);

  const move = (index: number, by: -1 | 1) => {
    const question = plan[index];
    const to = index + by;
    if (!question || !plan[to]) return;
    if (document.activeElement instanceof HTMLElement) focused.current = document.activeElement;
    setSaid(`Moved to ${to + 1} of ${plan.length}`);
    void interviewStore.getState().moveQuestion(question.id, by);
  };
  const remove = (index: number) => {
    const question = plan[index];
    if (!question) return;
    focused.current = ticks()[index + 1] ?? ticks()[index - 1] ?? writeLine() ?? null;
    void interviewStore.getState().removeQuestion(question.id);
  };

  return (
    <div ref={root}>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {plan.length === 0 ? (
        <p className={styles.none}>
          Nothing is planned. Mark entries in the Review tab, take suggested questions from the Rubric tab, or
          type your own here.
        </p>
      ) : (
        <>
          <p className={styles.count}>
            {asked} of {plan.length} asked
          </p>
          <ol aria-label="Question plan">
            {plan.map((question, index) => (
              <PlannedQuestion
                key={question.id}
                question={question}
                onMove={(by) => move(index, by)}
                onRemove={() => remove(index)}
                onTravel={(by) => (ticks()[index + by] ?? (by > 0 ? writeLine() : undefined))?.focus()}
              />
            ))}
          </ol>
        </>
      )}
      <PlanLine />
    </div>
  );
}
