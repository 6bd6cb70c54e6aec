import { useRef, useState, type SubmitEvent } from 'react';
import { KeepingPart } from '@/components/keeping/keeping-part';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { FileButton } from '@/components/ui/file-button';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { messageOf } from '@/stores/message-of';
import { useBackup, useBackupServices } from './backup-context';
import { RestoreDone } from './restore-done';
import { RestorePreview } from './restore-preview';
import { WorkProgress } from './work-progress';
import styles from './backup.module.css';

/** The way back from a backup of everything: checked, shown, and only then taken over. */
export function RestoreFullBackup() {
  const { backupStore } = useBackupServices();
  const restoring = useBackup((state) => state.restoring);
  const busy = useBackup((state) => state.doing !== null);
  const [refused, setRefused] = useState<string | null>(null);

  const attempt = async (act: () => Promise<void>) => {
    setRefused(null);
    try {
      await act();
    } catch (error) {
      setRefused(messageOf(error));
    }
  };
  const cancel = () => void attempt(() => backupStore.getState().letGo());
  return (
    <KeepingPart title="Restore a backup">
      <p>
        A backup of everything is read and checked whole before anything changes. You then see what will come,
        and choose. What was erased here is never brought back.
      </p>
      <div className={styles.buttons}>
        <FileButton
          name="Backup of everything"
          accept=".scbackup,application/octet-stream"
          disabled={busy}
          onFile={(file) => void attempt(() => backupStore.getState().choose(file))}
        >
          Choose a backup
        </FileButton>
      </div>
      {restoring?.at === 'locked' && (
        <Unlock
          busy={busy}
          onPassphrase={(passphrase) => void attempt(() => backupStore.getState().unlock(passphrase))}
          onCancel={cancel}
        />
      )}
      <WorkProgress of={['checking', 'reading', 'comparing', 'restoring']} />
      {refused !== null && (
        <Notice
          tone="danger"
          title={
            restoring?.at === 'done'
              ? 'The backup was restored, but not its settings.'
              : 'This backup was not restored.'
          }
        >
          {visibleText(refused)}
        </Notice>
      )}
      {restoring?.at === 'ready' && (
        <RestorePreview
          restoring={restoring}
          onTake={(mode, settings) => void attempt(() => backupStore.getState().takeOver(mode, settings))}
          onCancel={cancel}
        />
      )}
      {restoring?.at === 'done' && <RestoreDone done={restoring} />}
    </KeepingPart>
  );
}

function Unlock({
  busy,
  onPassphrase,
  onCancel,
}: {
  busy: boolean;
  onPassphrase: (passphrase: string) => void;
  onCancel: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const focused = useRef(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (passphrase !== '' && !busy) onPassphrase(passphrase);
  };
  return (
    <form className={styles.form} aria-label="Open the backup" onSubmit={submit}>
      <Field
        label="Passphrase of the backup"
        hint="The one that it was made with. If it is forgotten, nothing can open this file: the passphrase is stored nowhere."
      >
        {(ids) => (
          <TextInput
            {...ids}
            type="password"
            value={passphrase}
            // Whoever has just chosen the file goes on here; once, as each key renders it anew.
            ref={(input) => {
              if (input && !focused.current) input.focus();
              focused.current = true;
            }}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button size="small" variant="confirm" type="submit" disabled={busy || passphrase === ''}>
          Open it
        </Button>
        <Button size="small" variant="quiet" disabled={busy} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
