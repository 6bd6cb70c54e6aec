import { useState } from 'react';
import { useApp, usePresets } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { PopoverButton } from '@/components/ui/popover';
import type { Interview } from '@/core/interview/interview';
import type { ProcessPreset } from '@/core/process/preset';
import { checkPresetName, presetFrom } from '@/core/process/preset-change';
import { BUILT_IN_PRESETS } from '@/core/process/presets';
import { messageOf } from '@/stores/message-of';
import styles from './page.module.css';

/** Asks for a name; the name of an own preset makes its next version. */
function NameForm({
  first,
  save,
  close,
}: {
  first: string;
  save: (name: string) => Promise<void>;
  close: () => void;
}) {
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<string | undefined>();
  const submit = async () => {
    const wrong = checkPresetName(name, BUILT_IN_PRESETS);
    setProblem(wrong ?? undefined);
    if (wrong !== null) return;
    try {
      await save(name);
      close();
    } catch (error) {
      setProblem(`The preset was not saved: ${messageOf(error)}`);
    }
  };
  return (
    <form
      className={styles.layer}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label="Name of the preset"
        hint="An own preset of this name gets its next version."
        error={problem}
      >
        {(ids) => (
          <TextInput {...ids} autoFocus value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Button type="submit" size="small" variant="confirm">
        Save the preset
      </Button>
    </form>
  );
}

/** Keeps the windows of this interview as a preset for the next ones; this interview then rests on it. */
export function SavePreset({ interview, base }: { interview: Interview; base: ProcessPreset | null }) {
  const { interviewStore, presetStore, newId } = useApp();
  const own = usePresets((state) => state.own);
  const save = async (name: string) => {
    const preset = presetFrom(interview, name, { own, base, newId: newId() });
    await presetStore.getState().save(preset);
    const { id: presetId, version: presetVersion, name: presetName } = preset;
    const process = { ...interview.process, presetId, presetVersion, presetName };
    interviewStore.getState().change({ process });
  };
  const first = own.some(({ id }) => id === interview.process.presetId) ? interview.process.presetName : '';
  return (
    <PopoverButton
      size="small"
      label="Save as a preset"
      layer={(close) => <NameForm first={first} save={save} close={close} />}
    >
      Save as a preset
    </PopoverButton>
  );
}
