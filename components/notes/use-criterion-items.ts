import { useMemo } from 'react';
import { useInterview } from '@/components/app/app-context';
import type { PickerItem } from '@/components/ui/picker';
import { groupByDimension } from '@/core/rubric/criteria';

/** The criteria that are rated in the open interview, in the rubric's order, to pick from. */
export function useCriterionItems(): PickerItem[] {
  const rubric = useInterview((state) => state.rubric);
  const level = useInterview((state) => state.file?.interview.level ?? null);
  return useMemo(() => {
    if (!rubric || !level) return [];
    return groupByDimension(rubric, level).flatMap(({ title, criteria }) =>
      criteria.map((criterion) => ({ id: criterion.id, label: criterion.title, hint: title })),
    );
  }, [rubric, level]);
}
