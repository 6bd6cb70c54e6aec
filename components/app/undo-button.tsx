import { useEffect, useRef, useState } from 'react';
import { useCriterionTitle } from '@/components/evidence/use-evidence';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Act, Done } from '@/stores/interview/history';
import { useApp, useInterview } from './app-context';
import { useKeys } from './keys-context';

/** So long an act offers to be taken back; the key does it at any time. */
const SHOWN_MS = 10_000;

const WORDS: Record<Act, (criterion: string) => string> = {
  rate: (criterion) => `Rated ${criterion}`,
  'clear-rating': (criterion) => `Cleared the rating of ${criterion}`,
  tag: (criterion) => `Tagged as evidence for ${criterion}`,
  weigh: (criterion) => `Weighed evidence for ${criterion}`,
  untag: (criterion) => `Took evidence off ${criterion}`,
  'remove-note': () => 'Removed a note',
  'settle-note': () => 'Ticked a note as answered',
  'unsettle-note': () => 'Opened a note again',
  'take-version': () => 'Took the other version of a note',
  'keep-both': () => 'Kept both versions of a note',
  plan: () => 'Planned a question',
  'remove-question': () => 'Took a question out of the plan',
  'move-question': () => 'Moved a question of the plan',
  ask: () => 'Ticked a question as asked',
  unask: () => 'Took back that a question was asked',
  'start-call': () => 'Started the call',
  'pause-call': () => 'Paused the call',
  'resume-call': () => 'Resumed the call',
  'extend-call': () => 'Changed how long the call is',
  'enter-segment': () => 'Went to another part of the agenda',
  'extend-segment': () => 'Changed how long a part of the agenda is',
  'end-call': () => 'Ended the call',
  'reopen-call': () => 'Reopened the call',
  'reset-clock': () => 'Reset the clock',
  'leave-out': () => 'Took a span out of the call',
  'change-agenda': () => 'Changed the agenda',
  'move-call': () => 'Moved the call',
  'cancel-call': () => 'Cancelled the call',
  'miss-call': () => 'Marked a no-show',
  'reinstate-call': () => 'Reinstated the call',
  tick: () => 'Ticked a line of the checklist',
  untick: () => 'Took a tick off the checklist',
};

/** The last act, for as long as it is offered to be taken back: not while the button is being used. */
function useOffered(button: { current: HTMLElement | null }): Done | null {
  const lastAct = useInterview((state) => state.lastAct);
  const [expired, setExpired] = useState<number | null>(null);
  useEffect(() => {
    if (!lastAct) return;
    const timer = setInterval(() => {
      if (!button.current?.matches(':focus, :hover')) setExpired(lastAct.id);
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [lastAct, button]);
  return lastAct && lastAct.id !== expired ? lastAct : null;
}

/** Says what was done and takes it back. Beside the save status, so in every tab. */
export function UndoButton() {
  const { interviewStore } = useApp();
  const titleOf = useCriterionTitle();
  const key = useKeys().shown('undo');
  const button = useRef<HTMLButtonElement>(null);
  const offered = useOffered(button);
  const words = offered && WORDS[offered.act](titleOf(offered.about ?? ''));
  const undo = () => {
    void interviewStore.getState().undo();
    // The button may go with the act; whoever goes on by keyboard does so from the tab.
    button.current?.ownerDocument.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  return (
    <>
      <VisuallyHidden>
        <span role="status">{words}</span>
      </VisuallyHidden>
      {words !== null && (
        <Button
          ref={button}
          size="small"
          variant="quiet"
          icon="go-back"
          aria-label={`Undo: ${words}`}
          title={key === null ? `${words}: undo` : `${words}: undo (${key})`}
          onClick={undo}
        >
          Undo
        </Button>
      )}
    </>
  );
}
