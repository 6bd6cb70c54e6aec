import { useState } from 'react';
import { useStore } from 'zustand';
import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Disclosure } from '@/components/ui/disclosure';
import { Field, TextInput } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import {
  criterionLabel,
  LABELLED_FIELDS,
  LONGEST_LABEL,
  NO_ATS_LABELS,
  withLabel,
} from '@/core/export/ats-labels';
import type { AtsPreset } from '@/core/export/ats-preset';
import { ratedCriteria } from '@/core/rubric/criteria';
import styles from './ats-label-fields.module.css';

/** What the interviewer's company calls the fields of its form, kept for every interview in this browser. */
export function AtsLabelFields({ system }: { system: AtsPreset }) {
  const rubric = useInterview((state) => state.rubric);
  const interview = useInterview((state) => state.file?.interview ?? null);
  const criteria = rubric && interview ? ratedCriteria(rubric, interview) : [];
  const fields = [
    ...LABELLED_FIELDS.map((id) => ({ id, ships: system.labels[id] })),
    ...criteria.map(({ id, title }) => ({ id: criterionLabel(id), ships: visibleText(title) })),
  ];
  return (
    <Disclosure label={`How your ${system.title} form calls its fields`}>
      <p className={styles.hint}>
        Kept in the settings of this browser, for every interview. What is left empty is called as it ships.
      </p>
      <div className={styles.fields}>
        {fields.map(({ id, ships }) => (
          <LabelField key={`${system.id}/${id}`} system={system} field={id} ships={ships} />
        ))}
      </div>
    </Disclosure>
  );
}

/** While it is typed into it shows what was typed: what comes back from saving is a key or two behind. */
function LabelField({ system, field, ships }: { system: AtsPreset; field: string; ships: string }) {
  const { settingsStore } = useApp();
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
          dir="auto"
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
