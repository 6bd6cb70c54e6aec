import { useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { localDay } from '@/components/interviews/local-date-time';
import { NumberInput } from '@/components/interviews/number-input';
import { Button } from '@/components/ui/button';
import { Field, Select } from '@/components/ui/field';
import {
  asksTheSame,
  MOST_OF_A_STEP,
  STEP_PARTS,
  type QualificationPreset,
} from '@/core/qualification/preset';
import { useQualificationServices } from './qualification-context';
import { dayInWords, SESSION_PART_WORDS } from './words';
import page from '@/components/library/page.module.css';
import fields from '@/components/library/fields.module.css';

/** How many sessions of each part it takes. What is saved is the next version; the log stays as it is. */
export function PresetForm({ preset }: { preset: QualificationPreset }) {
  const { qualificationStore } = useQualificationServices();
  const run = useAttempt();
  const [asked, setAsked] = useState(preset);
  const changed = !asksTheSame(asked, preset);
  const save = () =>
    run('What it takes was not changed', () => qualificationStore.getState().savePreset(asked));
  return (
    <div className={fields.fields}>
      <div className={fields.pair}>
        {STEP_PARTS.map((part) => (
          <Field key={part} label={SESSION_PART_WORDS[part]}>
            {(ids) => (
              <NumberInput
                {...ids}
                value={asked.counts[part]}
                min={0}
                max={MOST_OF_A_STEP}
                onChange={(count) => setAsked({ ...asked, counts: { ...asked.counts, [part]: count } })}
              />
            )}
          </Field>
        ))}
        <Field label="Counted">
          {(ids) => (
            <Select
              {...ids}
              value={asked.byRole ? 'by-role' : 'together'}
              onChange={({ target }) => setAsked({ ...asked, byRole: target.value === 'by-role' })}
            >
              <option value="by-role">Each role by itself</option>
              <option value="together">All roles together</option>
            </Select>
          )}
        </Field>
      </div>
      <div className={page.actions}>
        <Button size="small" disabled={!changed} onClick={save}>
          Save as version {preset.version + 1}
        </Button>
        {changed && (
          <Button size="small" variant="quiet" onClick={() => setAsked(preset)}>
            Leave it as it is
          </Button>
        )}
      </div>
      <p className={page.quiet}>
        {preset.at === 0
          ? 'Version 1 comes with Second Chair.'
          : `Version ${preset.version}, since ${dayInWords(localDay(preset.at))}.`}
      </p>
    </div>
  );
}
