import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import type { Retention } from '@/stores/retention';

/** How long interviews are kept, in the panel: loaded when it is first asked for; null until it is there. */
export function useRetention(): Retention | null {
  const { openRetention } = useApp();
  const attempt = useAttempt();
  const [retention, setRetention] = useState<Retention | null>(null);
  useEffect(() => {
    attempt('How long this interview is kept could not be read', async () =>
      setRetention(await openRetention()),
    );
  }, [attempt, openRetention]);
  return retention;
}
