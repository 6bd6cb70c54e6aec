import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, Select, TextInput } from '@/components/ui/field';
import { statesOf, type ProcessRule, type RuleState } from '@/core/process/process-rule';
import { RULE_STATES } from './rule-states';
import styles from './rule-correction.module.css';

/** Which state, and why: without a reason nothing is corrected. */
export default function CorrectionForm({
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
