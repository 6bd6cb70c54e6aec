import { lazy, Suspense } from 'react';
import { PopoverButton } from '@/components/ui/popover';
import { EXPLAINED_WORDS } from './explained-words';
import { useExplained } from './use-explained';

// Nothing of it is needed before the call.
const ExplainedChoice = lazy(() => import('./explained-choice'));

/** Whether the candidate could explain a comment on the call: the interviewer's own fact, with a note. */
export function ExplainedButton({ eventId, about }: { eventId: string; about: string }) {
  const { answer } = useExplained(eventId);
  const set = answer ? EXPLAINED_WORDS[answer.answer] : null;
  return (
    <PopoverButton
      size="small"
      variant="quiet"
      icon="comments"
      label="Explained live?"
      width={240}
      pressed={set !== null}
      data-entry-key="explained"
      aria-label={`Explained live? ${set === null ? '' : `${set}: `}${about}`}
      layer={(close) => (
        <Suspense fallback={null}>
          <ExplainedChoice eventId={eventId} onDone={close} />
        </Suspense>
      )}
    >
      {set ?? 'Explained?'}
    </PopoverButton>
  );
}
