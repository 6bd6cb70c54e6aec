import { useState, type SubmitEvent } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { KeepingPart } from '@/components/keeping/keeping-part';
import { useNewPassphrase } from '@/components/passphrase/new-passphrase';
import { Button } from '@/components/ui/button';
import { Field, Select } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { EVERY, nextBackupAt, type Every } from '@/core/keeping/automatic-backup';
import type { BackupFolder, BackupState } from '@/stores/backup-store';
import { useBackup, useBackupServices } from './backup-context';
import { dayAndYear } from './time-words';
import styles from './backup.module.css';

const WORDS: Record<Every, string> = { never: 'Never', day: 'Every day', week: 'Every week' };

/** Backups that are written by themselves: encrypted, and only while this page is open. */
export function AutomaticBackup() {
  const { backupStore, now } = useBackupServices();
  const attempt = useAttempt();
  const every = useBackup((state) => state.every);
  const armed = useBackup((state) => state.armed);
  const problem = useBackup((state) => state.automaticProblem);
  const why = useBackup((state) => whyNotNow(state, now()));
  if (every === null) return null;
  const choose = (chosen: string) => {
    const found = EVERY.find((one) => one === chosen) ?? 'never';
    attempt('The choice was not saved', () => backupStore.getState().chooseEvery(found));
  };
  return (
    <KeepingPart title="Automatic backup">
      <p>
        Always encrypted, and only while the dashboard is open. The passphrase is typed once for each time
        that it is opened, stays in its memory and is stored nowhere.
      </p>
      <Field label="Write one">
        {(ids) => (
          <Select {...ids} value={every} onChange={({ target }) => choose(target.value)}>
            {EVERY.map((one) => (
              <option key={one} value={one}>
                {WORDS[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p role="status" className={styles.quiet}>
        {why}
      </p>
      {every !== 'never' && !armed && <Arm />}
      {armed && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => backupStore.getState().disarm()}>
            Forget the passphrase
          </Button>
        </div>
      )}
      {problem !== null && (
        <Notice tone="danger" title="The last automatic backup was not written.">
          {problem}
        </Notice>
      )}
    </KeepingPart>
  );
}

/** When the next one comes, or why none does. */
function whyNotNow({ every, armed, folder, keeping }: BackupState, now: number): string {
  if (every === null || every === 'never' || !keeping) return 'None is written.';
  const { changed, state } = keeping;
  const last = state.backedUpAt === null ? 'None was written yet.' : `Last: ${dayAndYear(state.backedUpAt)}.`;
  if (!armed) return `${last} None is written until the passphrase is typed here.`;
  const place = folder === null ? 'to your downloads' : `to the folder “${visibleText(folder)}”`;
  const next = nextBackupAt(every, state.backedUpAt) ?? now;
  if (!changed) return `${last} The next one is written ${place} when something has changed.`;
  return next <= now ? `${last} The next one is due.` : `${last} Next: ${dayAndYear(next)}, ${place}.`;
}

function Arm() {
  const { backupStore, chooseFolder } = useBackupServices();
  const attempt = useAttempt();
  const [folder, setFolder] = useState<BackupFolder | null>(null);
  const passphrase = useNewPassphrase(
    'The same each time makes it easier to keep. Forgotten, nothing opens these backups again.',
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { chosen } = passphrase;
    if (chosen !== null)
      attempt('The automatic backup was not started', () => backupStore.getState().arm(chosen, folder));
  };
  return (
    <form className={styles.form} aria-label="Start automatic backups" onSubmit={submit}>
      {passphrase.fields}
      <p className={styles.quiet}>
        {folder ? `They go to the folder “${visibleText(folder.name)}”.` : 'They go to your downloads.'}
      </p>
      <div className={styles.buttons}>
        <Button size="small" variant="confirm" type="submit" disabled={passphrase.chosen === null}>
          Start
        </Button>
        {passphrase.suggestButton}
        {chooseFolder && (
          <Button
            size="small"
            onClick={() =>
              attempt('The folder could not be chosen', async () => setFolder(await chooseFolder()))
            }
          >
            Choose a folder
          </Button>
        )}
      </div>
    </form>
  );
}
