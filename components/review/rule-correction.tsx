import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Field, Select, TextInput } from '@/components/ui/field';
import { PopoverButton } from '@/components/ui/popover';
import { statesOf, type ProcessRule, type RuleState } from '@/core/process/process-rule';
import { RULE_STATES } from './rule-states';
import styles from './rule-correction.module.css';

/** Which state, and why: without a reason nothing is corrected. */
function CorrectionForm({
  rule,
  onCorrect,
}: {
  rule: ProcessRule;
  onCorrect: (state: RuleState, reason: string) => void;
}) {
  const states = statesOf(rule.id);
  const [state, setState] = useState<RuleState>(rule.state);
  const [reason, setReason] = useState(rule.correction?.reason ?? '');
  const [problem, setProblem] = useState<string | undefined>();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setProblem('Write down why, so that it can be understood later.');
        else onCorrect(state, reason.trim());
      }}
    >
      <Field label="How it stands">
        {(ids) => (
          <Select
            {...ids}
            value={state}
            onChange={(event) => setState(states.find((one) => one === event.target.value) ?? rule.state)}
          >
            {states.map((one) => (
              <option key={one} value={one}>
                {RULE_STATES[one].word}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Reason"
        hint="It stays here; the feedback says only that you corrected it."
        error={problem}
      >
        {(ids) => <TextInput {...ids} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <Button type="submit" size="small" variant="confirm">
        Correct it
      </Button>
    </form>
  );
}

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
          <CorrectionForm
            rule={rule}
            onCorrect={(state, reason) => {
              change([...others, { ruleId: rule.id, state, reason, at: now() }]);
              close();
            }}
          />
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
