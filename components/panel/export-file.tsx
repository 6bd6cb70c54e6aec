import { useState, type SubmitEvent } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useNewPassphrase } from '@/components/passphrase/new-passphrase';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { panelFileName } from '@/core/summary/file-name';
import { messageOf } from '@/stores/message-of';
import { usePanelRecords, usePanelStore } from './panel-context';
import styles from './panel.module.css';

/** Writes one's own sealed scorecard, with its amendments, into a file that opens with a passphrase. */
export function ExportFile() {
  const app = useApp();
  const store = usePanelStore();
  const interviewId = useInterview((state) => state.file?.interview.id ?? '');
  const { seal } = usePanelRecords();
  const [author, setAuthor] = useState(seal?.author ?? '');
  const passphrase = useNewPassphrase(
    'Tell it by another way than the file. Lost, it is not to be found again.',
  );
  const [outcome, setOutcome] = useState<'written' | { problem: string } | null>(null);
  const [busy, setBusy] = useState(false);

  const ready = author.trim() !== '' && passphrase.chosen !== null && !busy;
  const write = async (chosen: string) => {
    setBusy(true);
    setOutcome(null);
    try {
      const text = await store.getState().exportFile(author, chosen);
      app.download(panelFileName(app.now(), interviewId), 'application/json', text);
      passphrase.clear();
      setOutcome('written');
    } catch (error) {
      setOutcome({ problem: messageOf(error) });
    }
    setBusy(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready && passphrase.chosen !== null) void write(passphrase.chosen);
  };
  return (
    <form className={styles.form} aria-label="Send yours to the others" onSubmit={submit}>
      <p className={styles.quiet}>
        Your sealed scorecard with its amendments, who the candidate is, your shareable notes and your note
        for other interviewers. Never private notes, accommodations or what was agreed instead of the usual
        form.
      </p>
      <Field
        label="Your name"
        hint="As the others see it. Nothing proves it: they know the channel it came by."
      >
        {(ids) => (
          <TextInput
            {...ids}
            maxLength={100}
            value={author}
            onChange={({ target }) => setAuthor(target.value)}
          />
        )}
      </Field>
      {passphrase.fields}
      <div className={styles.buttons}>
        <Button size="small" variant="confirm" icon="download" type="submit" disabled={!ready}>
          {busy ? 'Encrypting' : 'Download the encrypted file'}
        </Button>
        {passphrase.suggestButton}
      </div>
      {outcome === 'written' && (
        <p role="status">Written. Send the file by any channel, and the passphrase by another.</p>
      )}
      {outcome !== null && outcome !== 'written' && (
        <Notice tone="danger" title="The file was not written.">
          {outcome.problem}
        </Notice>
      )}
    </form>
  );
}
