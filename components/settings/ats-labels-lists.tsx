import { useState } from 'react';
import { AtsLabelField } from '@/components/summary/ats-label-field';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { criterionOf, LABELLED_FIELDS } from '@/core/export/ats-labels';
import { ATS_PRESETS, type AtsPreset } from '@/core/export/ats-preset';
import { useSettings, useSettingsServices } from './settings-context';
import styles from './settings.module.css';

/** Every hiring system with the fields of its form, as they are called. */
export function AtsLabelsLists() {
  return ATS_PRESETS.map((system) => (
    <Disclosure key={system.id} label={system.title}>
      <SystemFields system={system} />
    </Disclosure>
  ));
}

/** The text fields of a form, and the criteria that have a name of their own: others get one in an interview's export. */
function SystemFields({ system }: { system: AtsPreset }) {
  const { settingsStore } = useSettingsServices();
  const labels = useSettings((state) => state.settings?.atsLabels[system.id]);
  const [criteria, setCriteria] = useState<readonly string[]>([]);
  // One that is emptied is stored no longer, and may still be typed into.
  const others = Object.keys(labels ?? {}).filter(
    (field) => criterionOf(field) !== null && !criteria.includes(field),
  );
  if (others.length > 0) setCriteria([...criteria, ...others]);
  const fields = [
    ...LABELLED_FIELDS.map((id) => ({ id, ships: system.labels[id] })),
    ...criteria.map((id) => ({ id, ships: `Criterion ${visibleText(criterionOf(id) ?? id)}` })),
  ];
  return (
    <div className={styles.labels}>
      {fields.map(({ id, ships }) => (
        <AtsLabelField key={id} settingsStore={settingsStore} system={system} field={id} ships={ships} />
      ))}
    </div>
  );
}
