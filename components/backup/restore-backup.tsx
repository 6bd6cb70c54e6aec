import { useApp, useInterview, useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { Notice } from '@/components/ui/notice';
import { useChosenFile } from '@/components/ui/use-chosen-file';
import { visibleText } from '@/components/ui/visible-text';
import { knownSurface } from '@/stores/review-store';

/** Which revision holds of an interview that was here already; `new` where it was not. */
type Holds = 'new' | 'same' | 'here' | 'backup';

/** What became of it, and of the other revision. */
const MERGED: Record<Holds, { title: string; more: string | null }> = {
  new: { title: 'The backup was restored.', more: null },
  same: { title: 'This interview is here already, just as it is in the backup.', more: null },
  here: {
    title: 'This interview is here already, and stays as it is: it was changed later than in the backup.',
    more: 'The version of the backup is kept beside it, in the dashboard under Keeping.',
  },
  backup: {
    title: 'The backup was restored: this interview was here already, in an older version.',
    more: 'What was here is kept beside it, in the dashboard under Keeping.',
  },
};

type Outcome =
  | { what: 'restored'; interviewId: string; holds: Holds; keptPresets: string[] }
  | { what: 'refused'; reason: string }
  | { what: 'failed'; message: string };

/** The merge request that the panel is about; null where there is none. */
const useHere = (): string | null => useReview((state) => knownSurface(state)?.mrKey ?? null);

/** The way back from a backup file: whole, or refused with the reason. There before any interview is, too. */
export function RestoreBackup() {
  const { interviewStore, presetStore } = useApp();
  const attempt = useAttempt();
  const here = useHere();

  const lookUp = () => Promise.all([interviewStore.getState().list(here), presetStore.getState().load()]);
  const restore = async (text: string): Promise<Outcome> => {
    const answer = await interviewStore.getState().restoreBackup(text);
    if (answer.outcome === 'refused') return { what: 'refused', reason: answer.reason };
    attempt('The list of interviews could not be read', lookUp);
    const { interviewId, keptPresets } = answer;
    const holds = answer.outcome === 'merged' ? answer.holds : 'new';
    return { what: 'restored', interviewId, holds, keptPresets };
  };
  const { outcome, busy, chosen } = useChosenFile<Outcome>(restore, (message) => ({
    what: 'failed',
    message,
  }));

  return (
    <>
      <FileButton name="Backup file" disabled={busy} onFile={chosen}>
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
        {visibleText(outcome.reason)}
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
      <Restored interviewId={outcome.interviewId} holds={outcome.holds} />
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
function Restored({ interviewId, holds }: { interviewId: string; holds: Holds }) {
  const { title, more } = MERGED[holds];
  const { interviewStore, openUrl } = useApp();
  const attempt = useAttempt();
  const here = useHere();
  const interview = useInterview(({ everywhere }) => everywhere.find(({ id }) => id === interviewId) ?? null);
  const openId = useInterview((state) => state.file?.interview.id ?? null);
  if (interview && interview.mrKey !== null && interview.mrKey !== here) {
    const { mrUrl } = interview;
    return (
      <Notice
        tone="success"
        title={title}
        action={
          mrUrl !== null && (
            <Button size="small" icon="external-link" onClick={() => openUrl(mrUrl)}>
              Open the merge request
            </Button>
          )
        }
      >
        {more} It belongs to {visibleText(mrUrl ?? interview.mrKey)}: open that merge request.
      </Notice>
    );
  }
  const open = (id: string) =>
    attempt('The interview could not be opened', () => interviewStore.getState().open(id));
  return (
    <Notice
      tone="success"
      title={title}
      action={
        interview &&
        openId !== interview.id && (
          <Button size="small" onClick={() => open(interview.id)}>
            Open the restored interview
          </Button>
        )
      }
    >
      {more}
    </Notice>
  );
}
