import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { OVERALLS, type Interview, type OverallWords } from '@/core/interview/interview';
import { USUAL_OVERALL_WORDS } from '@/core/process/overall-words';
import type { ProcessPreset } from '@/core/process/preset';
import styles from './page.module.css';

/** How the process calls its four overalls, from best to worst. `preset` is null where it is not known here. */
export function OverallWordsFields({
  process: { overallWords },
  preset,
  error,
  onChange,
}: {
  process: Interview['process'];
  preset: ProcessPreset | null;
  error: string | undefined;
  onChange: (words: OverallWords) => void;
}) {
  const id = useId();
  const own = preset?.overallWords ?? USUAL_OVERALL_WORDS;
  const changed = OVERALLS.some((overall) => overallWords[overall] !== own[overall]);
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles.legend}>What the overall is called</legend>
      <div className={styles.words}>
        {OVERALLS.map((overall) => (
          <Field key={overall} label={USUAL_OVERALL_WORDS[overall]}>
            {(ids) => (
              <TextInput
                {...ids}
                maxLength={60}
                value={overallWords[overall]}
                onChange={({ target }) => onChange({ ...overallWords, [overall]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {changed && (
        <Button
          size="small"
          variant="quiet"
          aria-label="Back to the preset: what the overall is called"
          onClick={() => onChange(own)}
        >
          Back to the preset
        </Button>
      )}
    </fieldset>
  );
}
