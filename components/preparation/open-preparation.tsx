import { useApp, useReview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { Notice } from '@/components/ui/notice';
import { useChosenFile } from '@/components/ui/use-chosen-file';
import { visibleText } from '@/components/ui/visible-text';
import { knownSurface } from '@/stores/review-store';

type Outcome = { what: 'refused'; reason: string } | { what: 'elsewhere'; mrUrl: string };

/** Begins an interview as the second interviewer, with the file that the lead has made. */
export function OpenPreparation() {
  const { interviewStore, newId, now, openUrl } = useApp();
  const here = useReview((state) => knownSurface(state)?.mrKey ?? null);

  const take = async (text: string): Promise<Outcome | null> => {
    const { prepare } = await import('./prepare');
    const prepared = await prepare(text, { id: newId(), newId, now: now() });
    if (!prepared.ok) return { what: 'refused', reason: prepared.reason };
    const { file, rubric } = prepared;
    const store = interviewStore.getState();
    await store.add(file, rubric);
    await store.list(here);
    const { id, mrKey, mrUrl } = file.interview;
    if (mrKey !== null && mrKey !== here) return { what: 'elsewhere', mrUrl: mrUrl ?? mrKey };
    await store.open(id);
    return null;
  };
  const { outcome, busy, chosen } = useChosenFile<Outcome | null>(take, (reason) => ({
    what: 'refused',
    reason,
  }));
  return (
    <>
      <FileButton name="Preparation file" disabled={busy} onFile={chosen}>
        Open a preparation
      </FileButton>
      {outcome?.what === 'refused' && (
        <Notice tone="danger" title="This preparation was not opened.">
          {visibleText(outcome.reason)}
        </Notice>
      )}
      {outcome?.what === 'elsewhere' && (
        <Notice
          tone="success"
          title="The preparation was stored."
          action={
            <Button size="small" icon="external-link" onClick={() => openUrl(outcome.mrUrl)}>
              Open the merge request
            </Button>
          }
        >
          It belongs to {visibleText(outcome.mrUrl)}: open that merge request.
        </Notice>
      )}
    </>
  );
}
