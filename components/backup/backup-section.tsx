import { useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { backupFileName } from '@/core/summary/file-name';
import { messageOf } from '@/stores/message-of';
import { RestoreBackup } from './restore-backup';
import styles from '@/components/ui/part.module.css';

/** A file with all of this interview, and the way back from one. */
export function BackupSection() {
  const app = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const store = app.interviewStore.getState();
      const text = await store.exportBackup();
      app.download(backupFileName(app.now(), store.file?.interview.id ?? ''), 'application/json', text);
    } catch (error) {
      setProblem(messageOf(error));
    }
    setBusy(false);
  };

  return (
    <section className={styles.part} aria-label="Backup">
      <h3>Backup</h3>
      <p className={styles.quiet}>
        Everything of this interview, not encrypted, private notes and accommodations included, and your own
        process presets. Keep it where only you can read it.
      </p>
      <div className={styles.buttons}>
        <Button size="small" icon="download" disabled={busy} onClick={() => void save()}>
          Download backup (JSON)
        </Button>
        <RestoreBackup />
      </div>
      {problem !== null && (
        <Notice tone="danger" title="The backup could not be written.">
          {problem}
        </Notice>
      )}
    </section>
  );
}
