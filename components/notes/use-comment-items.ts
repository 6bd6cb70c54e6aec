import { useMemo } from 'react';
import { useInterview, useReview } from '@/components/app/app-context';
import type { PickerItem } from '@/components/ui/picker';
import { visibleText } from '@/components/ui/visible-text';
import { isCandidate } from '@/core/activity/candidates';
import { describeEvent } from '@/core/activity/describe';
import { indexActivity } from './activity-index';
import { sourceWords } from './activity-words';

/** The candidate's comments, oldest first, to pick from: what they say, and where. */
export function useCommentItems(): PickerItem[] {
  const records = useReview((state) => state.review.records);
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  return useMemo(() => {
    if (!candidate) return [];
    return [...indexActivity(records).values()]
      .filter((event) => event.kind === 'comment' && isCandidate(event.author, candidate))
      .sort((a, b) => a.at - b.at)
      .map((event) => ({
        id: event.id,
        label: visibleText(describeEvent(event)),
        hint: sourceWords(event),
      }));
  }, [records, candidate]);
}
