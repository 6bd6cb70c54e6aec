import { useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { NumberInput } from '@/components/interviews/number-input';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { keepFocus } from '@/components/ui/keep-focus';
import { PopoverButton } from '@/components/ui/popover';
import { MINUTE_MS } from '@/core/interview/interview';
import { clockSection } from './clock-section';
import styles from './clock-controls.module.css';

function Form({ close }: { close: () => void }) {
  const { interviewStore } = useApp();
  const [minutes, setMinutes] = useState(5);
  return (
    <form
      className={styles.layer}
      onSubmit={(event) => {
        event.preventDefault();
        keepFocus(clockSection, () => {
          interviewStore.getState().startClock(minutes * MINUTE_MS);
          close();
        });
      }}
    >
      <Field label="Minutes ago" hint="The clock starts as if you had pressed then.">
        {(ids) => <NumberInput {...ids} value={minutes} min={1} max={120} onChange={setMinutes} />}
      </Field>
      <Button type="submit" size="small" variant="confirm">
        Start the call
      </Button>
    </form>
  );
}

/** For a call that is under way already: nobody thinks of a button while saying hello. */
export function EarlierStart() {
  return (
    <PopoverButton
      size="small"
      variant="quiet"
      label="Start of the call"
      layer={(close) => <Form close={close} />}
    >
      It has begun already
    </PopoverButton>
  );
}
