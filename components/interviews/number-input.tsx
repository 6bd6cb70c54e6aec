import { useState } from 'react';
import { TextInput, type FieldIds } from '@/components/ui/field';

/**
 * A whole number within its limits. What is typed stays as it is typed; only what is a number within the limits is
 * reported, and leaving the field shows the value again.
 */
export function NumberInput({
  value,
  min,
  max,
  onChange,
  className,
  ...ids
}: Partial<FieldIds> & {
  value: number;
  min: number;
  max: number;
  'aria-label'?: string;
  className?: string;
  onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const fits = (wanted: string): boolean =>
    /^\d+$/.test(wanted.trim()) && Number(wanted) >= min && Number(wanted) <= max;
  return (
    <TextInput
      {...ids}
      type="number"
      inputMode="numeric"
      className={className}
      min={min}
      max={max}
      step={1}
      aria-invalid={fits(text) ? ids['aria-invalid'] : true}
      value={text}
      onChange={({ target }) => {
        setTyped(target.value);
        if (fits(target.value)) onChange(Number(target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
