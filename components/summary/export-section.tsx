import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Markdown } from '@/components/ui/markdown';
import { Notice } from '@/components/ui/notice';
import { OptionBox } from '@/components/ui/option-box';
import { whyNotSubmitted } from '@/core/call/part-duties';
import type { FeedbackOptions } from '@/core/summary/feedback-document';
import { exportFileName } from '@/core/summary/file-name';
import { CopyButton } from './copy-button';
import { useFeedbackOutput } from './use-feedback-output';
import styles from './summary-tab.module.css';

/** How the feedback leaves: what it may hold, how it will read, copy and download. */
export function ExportSection() {
  const app = useApp();
  const [options, setOptions] = useState<FeedbackOptions>({
    includePrivateNotes: false,
    includeCandidateName: false,
  });
  const output = useFeedbackOutput(options);
  const part = useInterview((state) => state.file?.interview.part ?? 'lead');
  const whyNot = whyNotSubmitted(part);
  if (!output) return null;
  return (
    <section className={styles.part} aria-label="Export">
      <h3>Export</h3>
      <div>
        <OptionBox
          label="Include the candidate’s name"
          checked={options.includeCandidateName}
          onChange={(includeCandidateName) => setOptions({ ...options, includeCandidateName })}
        />
        <OptionBox
          label="Include private notes"
          checked={options.includePrivateNotes}
          onChange={(includePrivateNotes) => setOptions({ ...options, includePrivateNotes })}
        />
      </div>
      {whyNot === null ? (
        <div className={styles.buttons}>
          <CopyButton label="Copy" output={() => output} />
          <Button
            icon="download"
            onClick={() => app.download(exportFileName('markdown', app.now(), false), 'text/markdown', output.markdown)}
          >
            Download Markdown
          </Button>
        </div>
      ) : (
        <Notice tone="info" title="This scorecard is not submitted">
          {whyNot}
        </Notice>
      )}
      <Disclosure label={whyNot === null ? 'Preview of what will be sent' : 'Preview for the debrief'}>
        <div className={styles.preview} role="document" aria-label="Preview" tabIndex={0}>
          <Markdown text={output.markdown} />
        </div>
      </Disclosure>
    </section>
  );
}
