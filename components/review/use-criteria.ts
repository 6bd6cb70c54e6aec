import { useMemo } from 'react';
import { useInterview } from '@/components/app/app-context';
import type { PickerItem } from '@/components/ui/picker';
import { visibleText } from '@/components/ui/visible-text';
import { ratedCriteria } from '@/core/rubric/criteria';
import { NEED_WORDS } from '@/core/rubric/need-words';

/** The criteria that the open interview rates, to pick from, in the order of the rubric tab. */
export function useCriteria(): PickerItem[] {
  const rubric = useInterview((state) => state.rubric);
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const aiPolicy = useInterview((state) => state.file?.interview.aiPolicy ?? 'optional');
  return useMemo(
    () =>
      (rubric ? ratedCriteria(rubric, { level, aiPolicy }) : []).map(({ id, title, need }) => ({
        id,
        label: visibleText(title),
        hint: NEED_WORDS[need[level]],
      })),
    [rubric, level, aiPolicy],
  );
}
