import { useState, type SubmitEvent } from 'react';
import { KeepingPart } from '@/components/keeping/keeping-part';
import { useNewPassphrase } from '@/components/passphrase/new-passphrase';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { messageOf } from '@/stores/message-of';
import { useBackup, useBackupServices } from './backup-context';
import { daysAgo, dayAndYear } from './time-words';
import { WorkProgress } from './work-progress';
import styles from './backup.module.css';

/** Writes everything there is into one file, encrypted or not. */
export function WriteFullBackup() {
  const { backupStore, now } = useBackupServices();
  const backedUpAt = useBackup((state) => state.keeping?.state.backedUpAt);
  const busy = useBackup((state) => state.doing !== null);
  const [encrypts, setEncrypts] = useState(true);
  const [outcome, setOutcome] = useState<'written' | { problem: string } | null>(null);
  const passphrase = useNewPassphrase(
    'Keep it where the file is not. Forgotten, nothing opens the backup again: it is stored nowhere.',
  );
  const ready = !busy && (!encrypts || passphrase.chosen !== null);

  const write = async () => {
    setOutcome(null);
    try {
      await backupStore.getState().backUp(encrypts ? passphrase.chosen : null);
      passphrase.clear();
      setOutcome('written');
    } catch (error) {
      setOutcome({ problem: messageOf(error) });
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) void write();
  };
  return (
    <KeepingPart title="Back up everything">
      <p>
        One file with every interview and all that belongs to it, private notes and accommodations included,
        with rubrics, exercises, presets, your qualification and settings. Removing the extension, or losing
        this computer, loses everything that is in no backup.
      </p>
      {backedUpAt !== undefined && (
        <p className={styles.quiet}>
          {backedUpAt === null
            ? 'Nothing has been backed up from this browser yet.'
            : `Last backup: ${dayAndYear(backedUpAt)}, ${daysAgo(backedUpAt, now())}.`}
        </p>
      )}
      <form className={styles.form} aria-label="Back up everything" onSubmit={submit}>
        <label className={styles.check}>
          <input type="checkbox" checked={encrypts} onChange={({ target }) => setEncrypts(target.checked)} />
          Encrypt it with a passphrase
        </label>
        {encrypts ? (
          passphrase.fields
        ) : (
          <p className={styles.quiet}>
            Whoever has the file can read everything about every candidate. Keep it on an encrypted disk, and
            delete it when it is not needed any more.
          </p>
        )}
        <div className={styles.buttons}>
          <Button variant="confirm" icon="download" type="submit" disabled={!ready}>
            Download the backup
          </Button>
          {encrypts && passphrase.suggestButton}
        </div>
      </form>
      <WorkProgress of={['writing']} />
      {outcome === 'written' && (
        <Notice tone="success" title="The backup was written.">
          It is among your downloads. Candidates’ names are in the file, and not in its name.
        </Notice>
      )}
      {outcome !== null && outcome !== 'written' && (
        <Notice tone="danger" title="The backup was not written.">
          {outcome.problem}
        </Notice>
      )}
    </KeepingPart>
  );
}
