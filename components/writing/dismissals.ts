import { useMemo } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';

/** What of the writing check was dismissed in an interview, by the ids of findings. */
export interface Dismissals {
  dismissed: readonly string[];
  dismiss: (id: string) => void;
  /** Takes a dismissal back. */
  restore: (id: string) => void;
}

const NOTHING: readonly string[] = [];

/** The dismissals of the open interview, the same in all its fields, kept with it. */
export function useDismissals(): Dismissals {
  const { interviewStore } = useApp();
  const dismissed = useInterview((state) => state.file?.interview.dismissedFindings ?? NOTHING);
  return useMemo(() => {
    const write = (change: (before: string[]) => string[]) => {
      const store = interviewStore.getState();
      if (store.file) store.change({ dismissedFindings: change(store.file.interview.dismissedFindings) });
    };
    return {
      dismissed,
      dismiss: (id) => write((before) => [...before.filter((each) => each !== id), id]),
      restore: (id) => write((before) => before.filter((each) => each !== id)),
    };
  }, [dismissed, interviewStore]);
}
