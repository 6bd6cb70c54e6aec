import { useState } from 'react';
import { useApp, useInterview, useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import type { Interview } from '@/core/interview/interview';
import { messageOf } from '@/stores/message-of';
import { knownSurface } from '@/stores/review-store';

type Outcome =
  /** `interview` is null until it has been looked up. */
  | { what: 'restored'; interview: Interview | null; keptPresets: string[] }
  | { what: 'refused'; reason: string }
  | { what: 'failed'; message: string };

/** The merge request that the panel is about; null where there is none. */
const useHere = (): string | null => useReview((state) => knownSurface(state)?.mrKey ?? null);

/** The way back from a backup file: whole, or refused with the reason. There before any interview is, too. */
export function RestoreBackup() {
  const { interviewStore, presetStore } = useApp();
  const attempt = useAttempt();
  const here = useHere();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const lookUp = async (id: string, keptPresets: string[]) => {
    await Promise.all([interviewStore.getState().list(here), presetStore.getState().load()]);
    const interview = interviewStore.getState().everywhere.find((each) => each.id === id) ?? null;
    setOutcome({ what: 'restored', interview, keptPresets });
  };
  const restore = async (file: File) => {
    setBusy(true);
    setOutcome(null);
    try {
      const answer = await interviewStore.getState().restoreBackup(await file.text());
      if (answer.outcome === 'refused') {
        setOutcome({ what: 'refused', reason: answer.reason });
      } else {
        const { interviewId, keptPresets } = answer;
        setOutcome({ what: 'restored', interview: null, keptPresets });
        attempt('The list of interviews could not be read', () => lookUp(interviewId, keptPresets));
      }
    } catch (error) {
      setOutcome({ what: 'failed', message: messageOf(error) });
    }
    setBusy(false);
  };

  return (
    <>
      <FileButton name="Backup file" disabled={busy} onFile={(file) => void restore(file)}>
        Restore a backup
      </FileButton>
      {outcome && <RestoreOutcome outcome={outcome} />}
    </>
  );
}

function RestoreOutcome({ outcome }: { outcome: Outcome }) {
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
  return (
    <>
      <Restored interview={outcome.interview} />
      {outcome.keptPresets.length > 0 && (
        <Notice tone="info" title="Some of your presets stayed as they are here.">
          The backup has other windows for the same version of{' '}
          {outcome.keptPresets.map(visibleText).join(', ')}. The restored interview keeps the windows that it
          has.
        </Notice>
      )}
    </>
  );
}

/** What was restored opens only beside its own merge request: the timeline shown here would be of another one. */
function Restored({ interview }: { interview: Interview | null }) {
  const { interviewStore, openUrl } = useApp();
  const attempt = useAttempt();
  const here = useHere();
  const openId = useInterview((state) => state.file?.interview.id ?? null);
  if (interview && interview.mrKey !== null && interview.mrKey !== here) {
    const { mrUrl } = interview;
    return (
      <Notice
        tone="success"
        title="The backup was restored."
        action={
          mrUrl !== null && (
            <Button size="small" icon="external-link" onClick={() => openUrl(mrUrl)}>
              Open the merge request
            </Button>
          )
        }
      >
        It belongs to {visibleText(mrUrl ?? interview.mrKey)}: open that merge request.
      </Notice>
    );
  }
  const open = (id: string) =>
    attempt('The interview could not be opened', () => interviewStore.getState().open(id));
  return (
    <Notice
      tone="success"
      title="The backup was restored."
      action={
        interview &&
        openId !== interview.id && (
          <Button size="small" onClick={() => open(interview.id)}>
            Open the restored interview
          </Button>
        )
      }
    />
  );
}
