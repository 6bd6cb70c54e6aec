import { useState } from 'react';
import { TextInput, type FieldIds } from '@/components/ui/field';
import { fromLocalInput, toLocalInput } from './local-date-time';

/**
 * A day and a time in the interviewer's own zone. While one is half typed the browser reports it as empty: that is not
 * taken for "no time", so a known time is only forgotten when the field is left empty on purpose.
 */
export function DateTimeInput({
  value,
  onChange,
  ...ids
}: FieldIds & { value: number | null; onChange: (at: number | null) => void }) {
  const [text, setText] = useState(() => toLocalInput(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(toLocalInput(value));
  }
  return (
    <TextInput
      {...ids}
      type="datetime-local"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const at = fromLocalInput(event.target.value);
        if (at === null) return;
        setKnown(at);
        onChange(at);
      }}
      onBlur={(event) => {
        if (event.target.value === '' && !event.target.validity.badInput && value !== null) onChange(null);
      }}
    />
  );
}
