import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { ROLES } from '@/core/interview/roles';
import { loadPack } from '@/core/rubric/packs';
import type { Rubric } from '@/core/rubric/rubric';

const NONE: readonly Rubric[] = [];

/** The packs that ship; none until they are loaded. */
export function useBuiltInPacks(): readonly Rubric[] {
  const [packs, setPacks] = useState(NONE);
  const attempt = useAttempt();
  useEffect(() => {
    attempt('The rubrics that come with Second Chair could not be loaded', async () => {
      const loaded = await Promise.all(ROLES.map(loadPack));
      setPacks(loaded.filter((pack) => pack !== null));
    });
  }, [attempt]);
  return packs;
}
