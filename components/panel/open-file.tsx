import { useRef, useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { FileButton } from '@/components/ui/file-button';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { messageOf } from '@/stores/message-of';
import { usePanelStore } from './panel-context';
import styles from './panel.module.css';

type Outcome =
  | { is: 'opened' }
  | { is: 'unsure'; why: string }
  | { is: 'refused'; reason: string }
  | { is: 'failed'; message: string };

/** Opens another interviewer's file: first the file, then what opens it. Whole, or refused with the reason. */
export function OpenFile() {
  const store = usePanelStore();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const choose = useRef<HTMLButtonElement>(null);

  const forget = () => {
    setFile(null);
    setPassphrase('');
  };
  /** What was said or asked about the file goes with it. */
  const cancel = () =>
    keepFocus(
      () => choose.current,
      () => {
        forget();
        setOutcome(null);
      },
    );
  const open = async (chosen: File, confirmed: boolean) => {
    setBusy(true);
    setOutcome(null);
    try {
      const answer = await store.getState().openFile(await chosen.text(), passphrase, confirmed);
      if (answer.outcome === 'refused') setOutcome({ is: 'refused', reason: answer.reason });
      else if (answer.outcome === 'unsure') setOutcome({ is: 'unsure', why: answer.why });
      else {
        setOutcome({ is: 'opened' });
        forget();
      }
    } catch (error) {
      setOutcome({ is: 'failed', message: messageOf(error) });
    }
    setBusy(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (file && passphrase !== '' && !busy) void open(file, false);
  };
  return (
    <div className={styles.form}>
      <div className={styles.buttons}>
        <FileButton
          ref={choose}
          name="Scorecard file"
          disabled={busy}
          onFile={(chosen) => {
            setOutcome(null);
            setPassphrase('');
            setFile(chosen);
          }}
        >
          Open another interviewer’s scorecard
        </FileButton>
      </div>
      {file && (
        <form className={styles.form} aria-label="Open a scorecard" onSubmit={submit}>
          <Field label="Passphrase of the file" hint="The one that its author told you.">
            {(ids) => (
              <TextInput
                {...ids}
                type="password"
                value={passphrase}
                // Whoever has just chosen the file goes on here.
                ref={(input) => input?.focus()}
                onChange={({ target }) => setPassphrase(target.value)}
              />
            )}
          </Field>
          <div className={styles.buttons}>
            <Button size="small" variant="confirm" type="submit" disabled={busy || passphrase === ''}>
              {busy ? 'Opening' : 'Open it'}
            </Button>
            <Button size="small" variant="quiet" disabled={busy} onClick={cancel}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      {outcome && <Said outcome={outcome} onConfirm={() => file && void open(file, true)} />}
    </div>
  );
}

function Said({ outcome, onConfirm }: { outcome: Outcome; onConfirm: () => void }) {
  switch (outcome.is) {
    case 'opened':
      return <p role="status">Opened. It is compared with yours below.</p>;
    case 'unsure':
      return (
        <Notice
          tone="warning"
          title="Is this about the same interview?"
          action={
            <Button size="small" onClick={onConfirm}>
              It is: open it
            </Button>
          }
        >
          {visibleText(outcome.why)} Ask its author if you are not sure.
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="danger" title="This file was not opened. Nothing was stored.">
          {visibleText(outcome.reason)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="danger" title="The file could not be opened.">
          {outcome.message}
        </Notice>
      );
  }
}
