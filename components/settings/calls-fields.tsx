import { useRef } from 'react';
import { NumberInput } from '@/components/interviews/number-input';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/field';
import { keepFocus } from '@/components/ui/keep-focus';
import { MINUTE_MS } from '@/core/interview/interview';
import type { ProcessPreset } from '@/core/process/preset';
import page from '@/components/interviews/page.module.css';
import styles from './settings.module.css';

type Call = ProcessPreset['calls'][number];

const LONGEST_NAME = 80;
const NEW_CALL_MS = 90 * MINUTE_MS;

/** The calls of a process, each with its name and its minutes. There is always one. */
export function CallsFields({
  calls,
  onChange,
}: {
  calls: readonly Call[];
  onChange: (calls: Call[]) => void;
}) {
  const addButton = useRef<HTMLButtonElement>(null);
  const put = (index: number, patch: Partial<Call>) =>
    onChange(calls.map((call, at) => (at === index ? { ...call, ...patch } : call)));
  const remove = (index: number) =>
    keepFocus(
      () => addButton.current,
      () => onChange(calls.filter((_, at) => at !== index)),
    );
  return (
    <fieldset>
      <legend className={page.legend}>Calls</legend>
      <ol className={styles.calls} aria-label="Calls">
        {calls.map(({ name, durationMs }, index) => (
          // A call has no name of its own that would not be typed here.
          <li key={index} className={styles.call}>
            <TextInput
              aria-label={`Name of call ${index + 1}`}
              maxLength={LONGEST_NAME}
              value={name}
              onChange={({ target }) => put(index, { name: target.value })}
            />
            <NumberInput
              className={styles.number}
              aria-label={`Minutes of call ${index + 1}`}
              value={Math.round(durationMs / MINUTE_MS)}
              min={1}
              max={600}
              onChange={(minutes) => put(index, { durationMs: minutes * MINUTE_MS })}
            />
            <span className={styles.quiet}>min</span>
            {calls.length > 1 && (
              <Button
                size="small"
                variant="quiet"
                icon="close"
                aria-label={`Remove call ${index + 1}`}
                onClick={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      <Button
        ref={addButton}
        size="small"
        icon="plus"
        onClick={() => onChange([...calls, { name: `Call ${calls.length + 1}`, durationMs: NEW_CALL_MS }])}
      >
        Add a call
      </Button>
    </fieldset>
  );
}
