import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { ChoiceField } from '@/components/interviews/choice-field';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { OptionBox } from '@/components/ui/option-box';
import { whyNotSubmitted } from '@/core/call/part-duties';
import { ATS_PRESETS, GREENHOUSE, type AtsPreset } from '@/core/export/ats-preset';
import { EXPORT_FORMATS, exportFile, type ExportFormat } from '@/core/export/export-file';
import type { ExportOptions } from '@/core/export/export-input';
import { withCopiedField, withExport } from '@/core/export/exported';
import type { Interview } from '@/core/interview/interview';
import { AtsFieldList } from './ats-field-list';
import { CopyButton } from './copy-button';
import { ExportPreview } from './export-preview';
import { ExportedOn } from './exported-on';
import { clipboardText } from './clipboard-text';
import { DOWNLOAD_WORDS, FORMAT_HINTS, FORMAT_WORDS } from './export-words';
import { useExportInput } from './use-export-input';
import styles from './summary-tab.module.css';

const SYSTEM_IDS = ATS_PRESETS.map(({ id }) => id);
const SYSTEM_WORDS = Object.fromEntries(ATS_PRESETS.map(({ id, title }) => [id, title])) as Record<
  AtsPreset['id'],
  string
>;

type Exports = Interview['exports'];

/** How the feedback leaves: in which form, what it may hold, how it will read, copy and download. */
export function ExportSection() {
  const app = useApp();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [system, setSystem] = useState<AtsPreset>(GREENHOUSE);
  const [options, setOptions] = useState<ExportOptions>({
    includePrivateNotes: false,
    includeCandidateName: false,
    redacted: false,
  });
  const prepared = useExportInput(options);
  const part = useInterview((state) => state.file?.interview.part ?? 'lead');
  const whyNot = whyNotSubmitted(part);
  if (!prepared) return null;
  const { input } = prepared;
  /** Called whenever something has left, by copy or by file. */
  const keepExports = (change: (before: Exports) => Exports) => {
    const store = app.interviewStore.getState();
    if (store.file) store.change({ exports: change(store.file.interview.exports) });
  };
  const onExported = (which: ExportFormat) => keepExports((before) => withExport(before, which, app.now()));
  const download = () => {
    const { mime, name, text } = exportFile(format, { ...input, now: app.now() }, system);
    app.download(name, mime, text);
    onExported(format);
  };
  const chooseSystem = (id: AtsPreset['id']) =>
    setSystem(ATS_PRESETS.find((preset) => preset.id === id) ?? GREENHOUSE);
  const holdsNotes = format !== 'candidate';
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
        <ChoiceField
          label="Hiring system"
          choices={SYSTEM_IDS}
          words={SYSTEM_WORDS}
          value={system.id}
          onChange={chooseSystem}
        />
      )}
      <div>
        <OptionBox
          label="Redacted: no names, usernames, e-mails, projects and links"
          checked={options.redacted}
          onChange={(redacted) => setOptions({ ...options, redacted })}
        />
        {!options.redacted && holdsName(format) && (
          <OptionBox
            label="Include the candidate’s name"
            checked={options.includeCandidateName}
            onChange={(includeCandidateName) => setOptions({ ...options, includeCandidateName })}
          />
        )}
        {holdsNotes && (
          <OptionBox
            label="Include private notes"
            checked={options.includePrivateNotes}
            onChange={(includePrivateNotes) => setOptions({ ...options, includePrivateNotes })}
          />
        )}
      </div>
      {whyNot === null ? (
        <div className={styles.buttons}>
          {format !== 'ats' && format !== 'print' && (
            <CopyButton
              label="Copy"
              output={() => clipboardText(format, input)}
              onCopied={() => onExported(format)}
            />
          )}
          <Button icon="download" onClick={download}>
            {DOWNLOAD_WORDS[format]}
          </Button>
        </div>
      ) : (
        <Notice tone="info" title="This scorecard is not submitted">
          {whyNot}
        </Notice>
      )}
      {format === 'ats' && (
        <AtsFieldList
          input={input}
          system={system}
          mayLeave={whyNot === null}
          onCopied={(field) => keepExports((before) => withCopiedField(before, system, field, app.now()))}
        />
      )}
      <Disclosure label={whyNot === null ? 'Preview of what will be sent' : 'Preview for the debrief'}>
        <ExportPreview format={format} prepared={prepared} system={system} />
      </Disclosure>
      <ExportedOn />
    </section>
  );
}

/** Formats that name the candidate where that is asked for. */
function holdsName(format: ExportFormat): boolean {
  return format === 'markdown' || format === 'print' || format === 'json';
}
