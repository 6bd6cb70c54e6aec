import { useMemo, useSyncExternalStore } from 'react';

/** What of the writing check was dismissed in an interview, by the ids of findings. */
export interface Dismissals {
  dismissed: readonly string[];
  dismiss: (id: string) => void;
  /** Takes a dismissal back. */
  restore: (id: string) => void;
}

const NOTHING: readonly string[] = [];
const byInterview = new Map<string, readonly string[]>();
const listeners = new Set<() => void>();

/** The dismissals of one interview, the same in all its fields. They last as long as the page is open. */
export function useDismissals(interviewId: string): Dismissals {
  const dismissed = useSyncExternalStore(subscribe, () => byInterview.get(interviewId) ?? NOTHING);
  return useMemo(
    () => ({
      dismissed,
      dismiss: (id) => write(interviewId, [...dismissed.filter((each) => each !== id), id]),
      restore: (id) =>
        write(
          interviewId,
          dismissed.filter((each) => each !== id),
        ),
    }),
    [interviewId, dismissed],
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function write(interviewId: string, ids: readonly string[]): void {
  byInterview.set(interviewId, ids);
  for (const listener of listeners) listener();
}
