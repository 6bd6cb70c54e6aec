import { useState } from 'react';
import { Field, TextInput, type FieldIds } from '@/components/ui/field';
import { OptionBox } from '@/components/ui/option-box';
import { fromLocalInput, localDay } from '@/components/interviews/local-date-time';
import type { InterviewFields } from '@/core/interview/change-interview';
import type { Interview } from '@/core/interview/interview';
import { purgeAfterUntil, purgeAtOf } from '@/core/keeping/retention';
import styles from './retention.module.css';

/** How long one interview is kept: a hold, and the day. */
export function KeepControls({
  interview,
  onChange,
}: {
  interview: Interview;
  onChange: (patch: InterviewFields) => void;
}) {
  const { exports, legalHold, process } = interview;
  const until = purgeAtOf({ exports, process, legalHold: false });
  const keepUntil = (at: number) => {
    const purgeAfterMs = purgeAfterUntil(interview, at);
    if (purgeAfterMs !== null) onChange({ process: { ...process, purgeAfterMs } });
  };
  return (
    <div className={styles.controls}>
      <OptionBox
        label="Legal hold: keep it whatever the date says"
        checked={legalHold}
        onChange={(on) => onChange({ legalHold: on })}
      />
      {until !== null && !legalHold && (
        <Field
          label="Keep until"
          hint="A week before, it is announced in the dashboard and in the interview’s panel."
        >
          {(ids) => <DayInput {...ids} value={until} onChange={keepUntil} />}
        </Field>
      )}
    </div>
  );
}

/**
 * A day, taken when the field is left or with Enter: while it is typed, every digit makes another day, and one that is long
 * past would have everything erased. `onChange` is told the end of the day: who says a day means it whole.
 */
function DayInput({ value, onChange, ...ids }: FieldIds & { value: number; onChange: (at: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const stored = localDay(value);
  const take = () => {
    setTyped(null);
    const at = typed === null || typed === stored ? null : fromLocalInput(`${typed}T23:59`);
    if (at !== null) onChange(at);
  };
  return (
    <TextInput
      {...ids}
      type="date"
      className={styles.day}
      value={typed ?? stored}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
      onBlur={take}
    />
  );
}
