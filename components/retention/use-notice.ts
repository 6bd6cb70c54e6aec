import { useEffect, useState } from 'react';
import type { PurgeNotice } from '@/core/keeping/purge-notice';
import type { Retention } from '@/stores/retention';

/** What was announced about an interview; null where nothing was, or until it is known. */
export function useNotice(retention: Retention | null, interviewId: string): PurgeNotice | null {
  const [notice, setNotice] = useState<PurgeNotice | null>(null);
  useEffect(() => {
    let wanted = true;
    // Without it the date alone is shown, which is as true.
    retention?.notice(interviewId).then(
      (found) => wanted && setNotice(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [retention, interviewId]);
  return notice?.interviewId === interviewId ? notice : null;
}
