import { useRef, useState, type ChangeEvent } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { messageOf } from '@/stores/message-of';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type Outcome =
  | { what: 'restored'; interviewId: string }
  | { what: 'refused'; reason: string }
  | { what: 'failed'; message: string };

/** The way back from a backup file: whole, or refused with the reason. There before any interview is, too. */
export function RestoreBackup() {
  const { interviewStore } = useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const restore = async (file: File) => {
    setBusy(true);
    setOutcome(null);
    try {
      const answer = await interviewStore.getState().restoreBackup(await file.text());
      setOutcome(
        answer.outcome === 'refused'
          ? { what: 'refused', reason: answer.reason }
          : { what: 'restored', interviewId: answer.interviewId },
      );
    } catch (error) {
      setOutcome({ what: 'failed', message: messageOf(error) });
    }
    setBusy(false);
  };
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // Emptied, so that the same file can be chosen again once it has been mended.
    event.target.value = '';
    if (file) void restore(file);
  };

  return (
    <>
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
      {outcome && <RestoreOutcome outcome={outcome} />}
    </>
  );
}

function RestoreOutcome({ outcome }: { outcome: Outcome }) {
  const { interviewStore } = useApp();
  const openId = useInterview((state) => state.file?.interview.id ?? null);
  if (outcome.what === 'refused') {
    return (
      <Notice tone="danger" title="This backup was not restored. Nothing was changed.">
        {outcome.reason}
      </Notice>
    );
  }
  if (outcome.what === 'failed') {
    return (
      <Notice tone="danger" title="The backup could not be restored.">
        {outcome.message}
      </Notice>
    );
  }
  const { interviewId } = outcome;
  return (
    <Notice
      tone="success"
      title="The backup was restored."
      action={
        openId !== interviewId && (
          <Button size="small" onClick={() => void interviewStore.getState().open(interviewId)}>
            Open the restored interview
          </Button>
        )
      }
    />
  );
}
