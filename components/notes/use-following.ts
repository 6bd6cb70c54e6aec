import { useLayoutEffect, useRef } from 'react';
import { useInterview } from '@/components/app/app-context';

/**
 * Calls back when a draft changes, by whichever surface: two of them may show one text field. Before the next key can
 * arrive: typed into a text that has become a note meanwhile, it would bring that back.
 */
export function useFollowing(field: string, follow: (draft: string) => void): void {
  const draft = useInterview((state) => state.draft(field));
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  const seen = useRef(draft);
  useLayoutEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    latest.current(draft);
  }, [draft]);
}
