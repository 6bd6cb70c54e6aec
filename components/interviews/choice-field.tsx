import { Field, Select } from '@/components/ui/field';

/** One of a few words, by a select. `words` gives each choice its text. */
export function ChoiceField<Choice extends string>({
  label,
  choices,
  words,
  value,
  hint,
  error,
  onChange,
}: {
  label: string;
  choices: readonly Choice[];
  words: Record<Choice, string>;
  value: Choice;
  hint?: string;
  error?: string;
  onChange: (choice: Choice) => void;
}) {
  const choose = (typed: string) => {
    const choice = choices.find((one) => one === typed);
    if (choice !== undefined) onChange(choice);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => choose(event.target.value)}>
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
