import { useRef, useState, type ChangeEvent } from 'react';
import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { backupFileName } from '@/core/summary/file-name';
import styles from './summary-tab.module.css';

type Outcome =
  | { what: 'restored'; interviewId: string }
  | { what: 'refused'; reason: string }
  | { what: 'failed'; act: 'download' | 'restore'; message: string };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A file with all of this interview, and the way back from one. */
export function BackupSection() {
  const app = useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const attempt = async (act: 'download' | 'restore', work: () => Promise<Outcome | null>) => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ what: 'failed', act, message: messageOf(error) });
    }
    setBusy(false);
  };
  const save = () =>
    attempt('download', async () => {
      const store = app.interviewStore.getState();
      const text = await store.exportBackup();
      app.download(backupFileName(app.now(), store.file?.interview.id ?? ''), 'application/json', text);
      return null;
    });
  const restore = (file: File) =>
    attempt('restore', async () => {
      const store = app.interviewStore.getState();
      const answer = await store.restoreBackup(await file.text());
      if (answer.outcome === 'refused') return { what: 'refused', reason: answer.reason };
      if (answer.interviewId === store.file?.interview.id) await store.reload();
      return { what: 'restored', interviewId: answer.interviewId };
    });
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // Emptied, so that the same file can be chosen again once it has been mended.
    event.target.value = '';
    if (file) void restore(file);
  };

  return (
    <section className={styles.part} aria-label="Backup">
      <h3>Backup</h3>
      <p className={styles.quiet}>
        Everything of this interview, private notes included. Keep it where only you can read it.
      </p>
      <div className={styles.buttons}>
        <Button size="small" icon="download" disabled={busy} onClick={() => void save()}>
          Download backup (JSON)
        </Button>
        <Button size="small" icon="upload" disabled={busy} onClick={() => picker.current?.click()}>
          Restore a backup
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label="Backup file"
          onChange={onFile}
        />
      </div>
      {outcome && <BackupOutcome outcome={outcome} />}
    </section>
  );
}

function BackupOutcome({ outcome }: { outcome: Outcome }) {
  const { interviewStore } = useApp();
  switch (outcome.what) {
    case 'refused':
      return (
        <Notice tone="danger" title="This backup was not restored. Nothing was changed.">
          {outcome.reason}
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          tone="danger"
          title={
            outcome.act === 'download'
              ? 'The backup could not be written.'
              : 'The backup could not be restored.'
          }
        >
          {outcome.message}
        </Notice>
      );
    case 'restored': {
      const store = interviewStore.getState();
      return (
        <Notice
          tone="success"
          title="The backup was restored."
          action={
            store.file?.interview.id !== outcome.interviewId && (
              <Button size="small" onClick={() => void store.open(outcome.interviewId)}>
                Open the restored interview
              </Button>
            )
          }
        />
      );
    }
  }
}
