import { useState } from 'react';
import { useStore } from 'zustand';
import { useAttempt } from '@/components/app/attempt';
import { Field, TextInput } from '@/components/ui/field';
import { LONGEST_LABEL, NO_ATS_LABELS, withLabel } from '@/core/export/ats-labels';
import type { AtsPreset } from '@/core/export/ats-preset';
import type { SettingsStore } from '@/stores/settings-store';

/**
 * What one field of a hiring system's form is called; `ships`: where it has no name of the company's own. While it is typed
 * into it shows what was typed: what comes back from saving is a key or two behind.
 */
export function AtsLabelField({
  settingsStore,
  system,
  field,
  ships,
}: {
  settingsStore: SettingsStore;
  system: AtsPreset;
  field: string;
  ships: string;
}) {
  const stored = useStore(settingsStore, ({ settings }) => settings?.atsLabels[system.id][field] ?? '');
  const isKnown = useStore(settingsStore, ({ settings }) => settings !== null);
  const attempt = useAttempt();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (label: string) => {
    setTyped(label);
    attempt('The label was not saved', () => {
      const store = settingsStore.getState();
      const before = store.settings?.atsLabels ?? NO_ATS_LABELS;
      return store.save({ atsLabels: withLabel(before, system.id, field, label) });
    });
  };
  return (
    <Field label={ships}>
      {(ids) => (
        <TextInput
          {...ids}
          placeholder={ships}
          maxLength={LONGEST_LABEL}
          disabled={!isKnown}
          value={typed ?? stored}
          onChange={({ target }) => save(target.value)}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
