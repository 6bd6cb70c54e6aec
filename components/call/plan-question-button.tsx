import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';

/** Puts a criterion's suggested question into the plan, or takes it out again. */
export function PlanQuestionButton({ criterionId, question }: { criterionId: string; question: string }) {
  const { interviewStore } = useApp();
  const plannedId = useInterview(
    (state) =>
      state.file?.questions.find(
        ({ source, text }) =>
          source.type === 'criterion' && source.criterionId === criterionId && text === question,
      )?.id ?? null,
  );
  const toggle = () => {
    const store = interviewStore.getState();
    // Where it can't be saved, the panel's header says so.
    if (plannedId !== null) void store.removeQuestion(plannedId);
    else void store.plan({ source: { type: 'criterion', criterionId }, text: question });
  };
  return (
    <Button
      size="small"
      variant="quiet"
      icon={plannedId === null ? 'todo-add' : 'task-done'}
      pressed={plannedId !== null}
      aria-label={`Plan to ask: ${visibleText(question)}`}
      onClick={toggle}
    />
  );
}
