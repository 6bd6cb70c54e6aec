import { useId, useState } from 'react';
import { Field, Select, TextArea, TextInput } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { useProblem } from './problems';
import styles from './fields.module.css';

interface Named {
  label: string;
  /** Where it lies in the item, as `pathName` says it: a problem of the list leads here. */
  path: string;
  hint?: string;
}

/** A line of text of an item that is edited. */
export function LineField({
  label,
  path,
  hint,
  value,
  onChange,
}: Named & { value: string; onChange: (value: string) => void }) {
  const problem = useProblem(path);
  return (
    <Field label={label} hint={hint} error={problem}>
      {(ids) => (
        <TextInput
          {...ids}
          data-path={path}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** A text of an item that is edited. */
export function TextField({
  label,
  path,
  hint,
  value,
  onChange,
}: Named & { value: string; onChange: (value: string) => void }) {
  const problem = useProblem(path);
  return (
    <Field label={label} hint={hint} error={problem}>
      {(ids) => (
        <TextArea {...ids} data-path={path} value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
}

/** Several texts, one a line. Blank lines are there while one types, and no texts. */
export function LinesField({
  label,
  path,
  hint,
  value,
  onChange,
}: Named & { value: readonly string[]; onChange: (value: string[]) => void }) {
  const problem = useProblem(path);
  const [typed, setTyped] = useState<string | null>(null);
  const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  return (
    <Field label={label} hint={hint ?? 'One a line.'} error={problem}>
      {(ids) => (
        <TextArea
          {...ids}
          data-path={path}
          value={typed ?? value.join('\n')}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(linesOf(target.value));
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}

/** One of a few. */
export function PickField<Choice extends string>({
  label,
  path,
  hint,
  words,
  value,
  onChange,
}: Named & { words: Record<Choice, string>; value: Choice; onChange: (value: Choice) => void }) {
  const problem = useProblem(path);
  const choices = Object.keys(words) as Choice[];
  return (
    <Field label={label} hint={hint} error={problem}>
      {(ids) => (
        <Select
          {...ids}
          data-path={path}
          value={value}
          onChange={({ target }) => {
            const choice = choices.find((one) => one === target.value);
            if (choice !== undefined) onChange(choice);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words[choice]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** Several of a few, in the order in which they are offered. */
export function TicksField({
  label,
  path,
  choices,
  value,
  onChange,
}: Named & {
  choices: readonly { id: string; words: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const id = useId();
  const problem = useProblem(path);
  const tick = (choice: string, on: boolean) => {
    const known = choices.map((one) => one.id);
    const next = new Set(on ? [...value, choice] : value.filter((one) => one !== choice));
    // What is no choice any more is kept: it is a problem to be seen, not one to vanish.
    onChange([...known.filter((one) => next.has(one)), ...[...next].filter((one) => !known.includes(one))]);
  };
  return (
    <fieldset
      className={styles.ticks}
      data-path={path}
      tabIndex={-1}
      aria-describedby={problem && `${id}-error`}
    >
      <legend className={styles.legend}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.tick}>
          <input
            type="checkbox"
            checked={value.includes(choice.id)}
            onChange={({ target }) => tick(choice.id, target.checked)}
          />
          <span dir="auto">{visibleText(choice.words)}</span>
        </label>
      ))}
      {value
        .filter((one) => !choices.some((choice) => choice.id === one))
        .map((one) => (
          <label key={one} className={styles.tick}>
            <input type="checkbox" checked onChange={() => tick(one, false)} />
            <span>{visibleText(one)} (not in this rubric)</span>
          </label>
        ))}
      {problem && (
        <p id={`${id}-error`} className={styles.wrong}>
          <Icon name="error" size={12} /> {problem}
        </p>
      )}
    </fieldset>
  );
}
