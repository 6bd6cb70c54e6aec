import { useContext, useEffect, useRef, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { addressOf } from '@/components/dashboard/address';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { DAY_MS } from '@/core/interview/interview';
import { isReminded } from '@/stores/backup-store';
import { BackupContext, useBackup, useBackupServices } from './backup-context';
import { daysAgo } from './time-words';
import styles from './backup.module.css';

/**
 * Says that the last backup is old, where there is something to lose; quiet for a week when it is put off. Nothing where the page
 * has no backups: the reminder stands above every section, whatever that is about.
 */
export function BackupReminder() {
  return useContext(BackupContext) && <Reminder />;
}

function Reminder() {
  const { backupStore, now } = useBackupServices();
  const attempt = useAttempt();
  const shown = useBackup((state) => isReminded(state, now()));
  const backedUpAt = useBackup((state) => state.keeping?.state.backedUpAt ?? null);
  useEffect(() => {
    attempt('Whether a backup is due could not be read', () => backupStore.getState().load());
  }, [attempt, backupStore]);
  const [off, setOff] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  if (off)
    return (
      <p ref={said} className={styles.reminder} role="status" tabIndex={-1} onBlur={() => setOff(false)}>
        You will be reminded in a week.
      </p>
    );
  if (!shown) return null;
  const putOff = () =>
    attempt('The reminder was not put off', async () => {
      await backupStore.getState().putOff(now() + 7 * DAY_MS);
      keepFocus(
        () => said.current,
        () => setOff(true),
      );
    });
  return (
    <div className={styles.reminder}>
      <Notice
        tone="warning"
        title={
          backedUpAt === null
            ? 'Nothing has been backed up from this browser yet.'
            : `The last backup was written ${daysAgo(backedUpAt, now())}, and something has changed since.`
        }
        action={
          <span className={styles.buttons}>
            <a href={addressOf('keeping')}>Back up everything</a>
            <Button size="small" onClick={putOff}>
              Remind me in a week
            </Button>
          </span>
        }
      >
        Removing the extension deletes all that is stored.
      </Notice>
    </div>
  );
}
