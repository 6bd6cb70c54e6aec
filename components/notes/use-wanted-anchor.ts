import { useEffect, useRef } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import type { NoteAnchor } from '@/stores/interview/note-actions';

/** Takes what a button elsewhere wants the next note to be about. `mark` puts it on the note that is being written. */
export function useWantedAnchor(mark: (anchor: NoteAnchor) => void): void {
  const { interviewStore } = useApp();
  const wanted = useInterview((state) => state.wantedAnchor);
  const latest = useRef(mark);
  useEffect(() => {
    latest.current = mark;
  });
  useEffect(() => {
    if (!wanted) return;
    interviewStore.getState().takeAnchor();
    latest.current(wanted);
  }, [wanted, interviewStore]);
}
