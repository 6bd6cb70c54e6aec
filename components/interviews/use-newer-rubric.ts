import { useEffect, useState } from 'react';
import { useApp, useInterview, useOwnRubrics } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { ROLES } from '@/core/interview/interview';
import { checkRubric } from '@/core/rubric/check-rubric';
import { loadPack } from '@/core/rubric/packs';
import type { Rubric } from '@/core/rubric/rubric';
import { originOf } from '@/core/versions/beside';
import { versionsOf } from '@/core/versions/versioned';

/** The newest version of the open interview's rubric, where there is a newer one than its own; null where there is none. */
export function useNewerRubric(): Rubric | null {
  const { rubricLibrary } = useApp();
  const attempt = useAttempt();
  const rubric = useInterview((state) => state.rubric);
  const own = useOwnRubrics((state) => state.items);
  const [shipped, setShipped] = useState<Rubric | null>(null);
  const id = rubric && originOf(rubric.id);
  useEffect(() => {
    attempt('Newer versions of the rubric could not be looked for', async () => {
      // The packs that ship are called by their roles.
      const role = ROLES.find((one) => one === id);
      if (role) setShipped(await loadPack(role));
      else await rubricLibrary.getState().load();
    });
  }, [attempt, rubricLibrary, id]);
  if (!rubric || id === null) return null;
  const newest = shipped?.id === id ? shipped : versionsOf(own ?? [], id)[0];
  if (!newest || newest.version <= rubric.version) return null;
  return checkRubric(newest).length === 0 ? newest : null;
}
