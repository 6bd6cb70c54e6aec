import { useApp, useInterview } from '@/components/app/app-context';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { criterionLabel, LABELLED_FIELDS } from '@/core/export/ats-labels';
import type { AtsPreset } from '@/core/export/ats-preset';
import { ratedCriteria } from '@/core/rubric/criteria';
import { AtsLabelField } from './ats-label-field';
import styles from './ats-label-fields.module.css';

/** What the interviewer's company calls the fields of its form, kept for every interview in this browser. */
export function AtsLabelFields({ system }: { system: AtsPreset }) {
  const { settingsStore } = useApp();
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
          <AtsLabelField
            key={`${system.id}/${id}`}
            settingsStore={settingsStore}
            system={system}
            field={id}
            ships={ships}
          />
        ))}
      </div>
    </Disclosure>
  );
}
