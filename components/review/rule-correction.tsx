import { lazy, Suspense } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { PopoverButton } from '@/components/ui/popover';
import type { ProcessRule } from '@/core/process/process-rule';

// Only who corrects a rule needs to fill it in.
const CorrectionForm = lazy(() => import('./correction-form'));

/** Sets a rule by hand, with a reason, and takes that back. What was read is kept beside it. */
export function RuleCorrection({ rule }: { rule: ProcessRule }) {
  const { interviewStore, now } = useApp();
  const corrections = useInterview((state) => state.file?.interview.ruleCorrections ?? null);
  if (!corrections) return null;
  const others = corrections.filter(({ ruleId }) => ruleId !== rule.id);
  const change = (ruleCorrections: typeof corrections) =>
    interviewStore.getState().change({ ruleCorrections });
  return (
    <>
      <PopoverButton
        size="small"
        variant="quiet"
        label={`Correct: ${rule.title}`}
        aria-label={`Correct: ${rule.title}`}
        layer={(close) => (
          <Suspense fallback={null}>
            <CorrectionForm
              rule={rule}
              onCorrect={(state, reason) => {
                change([...others, { ruleId: rule.id, state, reason, at: now() }]);
                close();
              }}
            />
          </Suspense>
        )}
      >
        Correct
      </PopoverButton>
      {rule.correction && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`Undo the correction: ${rule.title}`}
          onClick={() => change(others)}
        >
          Undo
        </Button>
      )}
    </>
  );
}
