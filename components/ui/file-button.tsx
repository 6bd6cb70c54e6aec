import { useRef, type ChangeEvent, type Ref } from 'react';
import { Button } from './button';

/** A button that has one file chosen: JSON, or what `accept` names. `name` is what the hidden field is called. */
export function FileButton({
  children,
  name,
  disabled,
  accept = 'application/json,.json',
  onFile,
  ref,
}: {
  children: string;
  name: string;
  accept?: string;
  disabled: boolean;
  onFile: (file: File) => void;
  /** The button. */
  ref?: Ref<HTMLButtonElement>;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // Emptied, so that the same file can be chosen again once it has been mended.
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button
        ref={ref}
        size="small"
        icon="upload"
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {children}
      </Button>
      <input ref={picker} type="file" hidden accept={accept} aria-label={name} onChange={choose} />
    </>
  );
}
