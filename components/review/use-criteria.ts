import { useMemo } from 'react';
import { useInterview } from '@/components/app/app-context';
import type { PickerItem } from '@/components/ui/picker';

const NEED_WORDS = { must: 'must-have', nice: 'nice to have' } as const;

/** The criteria that the open interview's level has, to pick from. */
export function useCriteria(): PickerItem[] {
  const rubric = useInterview((state) => state.rubric);
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  return useMemo(
    () =>
      (rubric?.criteria ?? []).flatMap(({ id, title, need }) => {
        const needed = need[level];
        return needed === 'not-applicable' ? [] : [{ id, label: title, hint: NEED_WORDS[needed] }];
      }),
    [rubric, level],
  );
}
