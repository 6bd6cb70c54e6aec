import { useEffect, useRef } from 'react';
import { useInterview } from '@/components/app/app-context';

/** Calls back when a draft changes, by whichever surface: two of them may show one text field. */
export function useFollowing(field: string, follow: (draft: string) => void): void {
  const draft = useInterview((state) => state.draft(field));
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  const seen = useRef(draft);
  useEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    latest.current(draft);
  }, [draft]);
}
