import { useState } from 'react';
import { useShown } from '@/components/shown/shown';
import { TextInput, type FieldIds } from '@/components/ui/field';
import { fromLocalInput, toLocalInput } from './local-date-time';

/**
 * A day and a time in the interviewer's own zone. While one is half typed the browser reports it as empty: that is not
 * taken for "no time", so a known time is only forgotten when the field is left empty on purpose. Where no clock is shown,
 * a known time does not stand in it; one that is typed does.
 */
export function DateTimeInput({
  value,
  onChange,
  ...ids
}: FieldIds & { value: number | null; onChange: (at: number | null) => void }) {
  const { hidesTimes } = useShown();
  const stored = hidesTimes ? '' : toLocalInput(value);
  const [text, setText] = useState(stored);
  const [typed, setTyped] = useState(false);
  const [known, setKnown] = useState({ value, hidesTimes });
  if (known.value !== value || known.hidesTimes !== hidesTimes) {
    setKnown({ value, hidesTimes });
    setText(stored);
    setTyped(false);
  }
  return (
    <TextInput
      {...ids}
      type="datetime-local"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        setTyped(true);
        const at = fromLocalInput(event.target.value);
        if (at === null) return;
        setKnown({ value: at, hidesTimes });
        onChange(at);
      }}
      onBlur={(event) => {
        const { validity, value: left } = event.target;
        const emptied = left === '' && !validity.badInput && (typed || !hidesTimes);
        if (emptied && value !== null) onChange(null);
      }}
    />
  );
}
