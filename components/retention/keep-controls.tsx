import { Field, TextInput } from '@/components/ui/field';
import { OptionBox } from '@/components/ui/option-box';
import { fromLocalInput, toLocalInput } from '@/components/interviews/local-date-time';
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
  const keepUntil = (value: string) => {
    // To the end of that day: who says a day means it whole.
    const at = fromLocalInput(`${value}T23:59`);
    const purgeAfterMs = at === null ? null : purgeAfterUntil(interview, at);
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
        <Field label="Keep until" hint="A week before, it is announced here and in the interview.">
          {(ids) => (
            <TextInput
              {...ids}
              type="date"
              className={styles.day}
              value={toLocalInput(until).slice(0, 10)}
              onChange={(event) => keepUntil(event.target.value)}
            />
          )}
        </Field>
      )}
    </div>
  );
}
