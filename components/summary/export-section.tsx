import { useState } from 'react';
import { useInterview } from '@/components/app/app-context';
import { ChoiceField } from '@/components/interviews/choice-field';
import { useSealedPanel } from '@/components/panel/use-sealed-panel';
import { Notice } from '@/components/ui/notice';
import { asLabelled } from '@/core/export/ats-labels';
import { ATS_PRESETS, GREENHOUSE, type AtsPreset } from '@/core/export/ats-preset';
import { EXPORT_FORMATS, type ExportFormat } from '@/core/export/export-file';
import type { ExportOptions } from '@/core/export/export-input';
import { AtsLabelFields } from './ats-label-fields';
import { ExportOptionBoxes } from './export-options';
import { ExportOutput } from './export-output';
import { ExportedOn } from './exported-on';
import { FORMAT_HINTS, FORMAT_WORDS } from './export-words';
import { useExportInput } from './use-export-input';
import styles from './summary-tab.module.css';

const SYSTEM_IDS = ATS_PRESETS.map(({ id }) => id);
const SYSTEM_WORDS = Object.fromEntries(ATS_PRESETS.map(({ id, title }) => [id, title])) as Record<
  AtsPreset['id'],
  string
>;

/** How the feedback leaves: in which form, what it may hold, how it will read, copy and download. */
export function ExportSection() {
  const isOpen = useInterview((state) => state.file !== null && state.rubric !== null);
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [system, setSystem] = useState<AtsPreset>(GREENHOUSE);
  const [options, setOptions] = useState<ExportOptions>({
    includePrivateNotes: false,
    includeCandidateName: false,
    redacted: false,
  });
  const panel = useSealedPanel();
  const prepared = useExportInput(options, panel.records);
  if (!isOpen) return null;
  const chooseSystem = (id: AtsPreset['id']) =>
    setSystem(ATS_PRESETS.find((preset) => preset.id === id) ?? GREENHOUSE);
  return (
    <section className={styles.part} aria-label="Export">
      <h3>Export</h3>
      <ChoiceField
        label="Format"
        choices={EXPORT_FORMATS}
        words={FORMAT_WORDS}
        value={format}
        hint={FORMAT_HINTS[format]}
        onChange={setFormat}
      />
      {format === 'ats' && (
        <>
          <ChoiceField
            label="Hiring system"
            choices={SYSTEM_IDS}
            words={SYSTEM_WORDS}
            value={system.id}
            onChange={chooseSystem}
          />
          <AtsLabelFields system={system} />
        </>
      )}
      <ExportOptionBoxes format={format} options={options} onChange={setOptions} />
      {prepared ? (
        <ExportOutput format={format} prepared={prepared} system={asLabelled(system, prepared.atsLabels)} />
      ) : (
        <NotRedacted problem={panel.problem} />
      )}
      <ExportedOn />
    </section>
  );
}

/** Nothing leaves redacted before the names of the panel are known. */
function NotRedacted({ problem }: { problem: string | null }) {
  if (problem === null) return <p role="status">Reading the names of the panel</p>;
  return (
    <Notice tone="danger" title="Nothing can be redacted now">
      The names in the panel’s scorecards could not be read: {problem}
    </Notice>
  );
}
