import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { whyNotSubmitted } from '@/core/call/part-duties';
import type { AtsPreset } from '@/core/export/ats-preset';
import { exportFile, type ExportFormat } from '@/core/export/export-file';
import { withCopiedField, withExport } from '@/core/export/exported';
import type { Interview } from '@/core/interview/interview';
import { AtsFieldList } from './ats-field-list';
import { clipboardText } from './clipboard-text';
import { CopyButton } from './copy-button';
import { ExportPreview } from './export-preview';
import { DOWNLOAD_WORDS } from './export-words';
import type { PreparedExport } from './use-export-input';
import styles from './summary-tab.module.css';

type Exports = Interview['exports'];

/** The ways out of one format, copy and download, and how it will read. `system`: with the labels that leave. */
export function ExportOutput({
  format,
  prepared,
  system,
}: {
  format: ExportFormat;
  prepared: PreparedExport;
  system: AtsPreset;
}) {
  const app = useApp();
  const part = useInterview((state) => state.file?.interview.part ?? 'lead');
  const whyNot = whyNotSubmitted(part);
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
  return (
    <>
      {whyNot === null ? (
        <div className={styles.buttons}>
          {format !== 'ats' && format !== 'print' && (
            <CopyButton
              label="Copy"
              output={() => clipboardText(format, { ...input, now: app.now() })}
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
    </>
  );
}
